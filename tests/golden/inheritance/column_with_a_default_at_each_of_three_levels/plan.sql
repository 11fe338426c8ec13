-- plumb plan inheritance/column_with_a_default_at_each_of_three_levels
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 1
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AddColumn: column public.grandkid.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.grandkid DROP COLUMN n;
ALTER TABLE public.grandkid ADD COLUMN n integer DEFAULT 9;

-- 2. AddColumn: column public.kid.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.kid DROP COLUMN n;
ALTER TABLE public.kid ADD COLUMN n integer DEFAULT 4;

-- 3. AddColumn: column public.base.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.base DROP COLUMN n;
ALTER TABLE public.base ADD COLUMN n integer DEFAULT 3;

COMMIT;
