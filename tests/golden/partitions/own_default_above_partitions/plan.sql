-- plumb plan partitions/own_default_above_partitions
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

-- 1. AddColumn: column public.l.x
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.l DROP COLUMN x;
ALTER TABLE public.l ADD COLUMN x integer DEFAULT 4;

-- 2. AlterColumn: column public.a.x
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.a ALTER COLUMN x SET DEFAULT 4;
ALTER TABLE ONLY public.a ALTER COLUMN x SET DEFAULT 6;

-- 3. AlterColumn: column public.a0.x
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a0 ALTER COLUMN x SET DEFAULT 4;
ALTER TABLE public.a0 ALTER COLUMN x SET DEFAULT 6;

COMMIT;
