-- plumb plan columns/collation_that_tells_less_apart
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

-- 1. AlterColumn: column public.word.a, column public.word.b
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the indexes of the column are built anew
--    hazard: may_fail_on_data: fails when two rows have the same key by the new collation
--    inverse, restores all:
--      ALTER TABLE public.word ALTER COLUMN a TYPE text,
--        ALTER COLUMN b TYPE text;
ALTER TABLE public.word ALTER COLUMN a TYPE text COLLATE public.loose,
  ALTER COLUMN b TYPE text COLLATE public.loose;

COMMIT;
