-- plumb plan domains/not_null_changed
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
--      ALTER DOMAIN public.grade SET NOT NULL;
ALTER DOMAIN public.grade DROP NOT NULL;

-- 2. AlterDomain: domain public.score
--    lock: SHARE
--    hazard: may_fail_on_data: fails when a value in a column of this type does not pass
--    hazard: blocks_writes: writers wait while all columns of this type are read
--    inverse, restores all:
--      ALTER DOMAIN public.score DROP NOT NULL;
ALTER DOMAIN public.score SET NOT NULL;

COMMIT;
