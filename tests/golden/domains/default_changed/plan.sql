-- plumb plan domains/default_changed
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

-- 1. AlterDomain: domain public.grade
--    inverse, restores all:
--      ALTER DOMAIN public.grade SET DEFAULT 3;
ALTER DOMAIN public.grade DROP DEFAULT;

-- 2. AlterDomain: domain public.rank
--    inverse, restores all:
--      ALTER DOMAIN public.rank DROP DEFAULT;
ALTER DOMAIN public.rank SET DEFAULT 7;

-- 3. AlterDomain: domain public.score
--    inverse, restores all:
--      ALTER DOMAIN public.score SET DEFAULT 1;
ALTER DOMAIN public.score SET DEFAULT 2;

COMMIT;
