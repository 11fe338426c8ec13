-- plumb plan columns/exchanged_types_with_options_for_long_values
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

-- 1. AlterColumn: column public.book.bits, column public.book.span
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on every value but NULL: a list is no single value
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: data_loss: what bit varying(8)[] does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.book ALTER COLUMN bits TYPE bit varying(8)[] USING bits::text::bit varying(8)[],
--        ALTER COLUMN span TYPE interval USING span::text::interval;
ALTER TABLE public.book ALTER COLUMN bits TYPE interval USING bits::text::interval,
  ALTER COLUMN span TYPE bit varying(8)[] USING span::text::bit varying(8)[];

COMMIT;
