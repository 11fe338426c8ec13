-- plumb plan inheritance/own_comment_on_a_check_that_goes_above
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

-- 1. AddCheck: check constraint public.above.pos
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.above DROP CONSTRAINT pos;
ALTER TABLE public.above ADD CONSTRAINT pos CHECK ((id > 0));

-- 2. AlterComment: check constraint public.below.pos
--    inverse, restores all:
--      COMMENT ON CONSTRAINT pos ON public.below IS 'own';
COMMENT ON CONSTRAINT pos ON public.below IS NULL;

COMMIT;
