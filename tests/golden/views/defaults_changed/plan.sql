-- plumb plan views/defaults_changed
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

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER VIEW public.v ALTER COLUMN name SET DEFAULT 'a'::text;
ALTER VIEW public.v ALTER COLUMN name DROP DEFAULT;

-- 2. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 1;
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 2;

-- 3. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER VIEW public.v ALTER COLUMN town DROP DEFAULT;
ALTER VIEW public.v ALTER COLUMN town SET DEFAULT 'b'::text;

COMMIT;
