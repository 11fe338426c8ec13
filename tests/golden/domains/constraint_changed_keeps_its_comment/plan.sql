-- plumb plan domains/constraint_changed_keeps_its_comment
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

-- 1. AlterDomain: domain public.score
--    inverse, restores all:
--      ALTER DOMAIN public.score ADD CONSTRAINT small CHECK ((VALUE < 100));
--      COMMENT ON CONSTRAINT small ON DOMAIN public.score IS 'No more than that';
ALTER DOMAIN public.score DROP CONSTRAINT small;

-- 2. AlterDomain: domain public.score
--    lock: SHARE
--    hazard: may_fail_on_data: fails when a value in a column of this type does not pass
--    hazard: blocks_writes: writers wait while all columns of this type are read
--    inverse, restores all:
--      ALTER DOMAIN public.score DROP CONSTRAINT small;
ALTER DOMAIN public.score ADD CONSTRAINT small CHECK ((VALUE < 1000));

-- 3. AlterDomain: domain public.score
--    inverse: none needed
COMMENT ON CONSTRAINT small ON DOMAIN public.score IS 'No more than that';

COMMIT;
