-- plumb plan columns/timestamps_get_and_lose_a_time_zone
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

-- 1. AlterColumn: column public.event.made, column public.event.many, column public.event.seen
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the indexes of the column are built anew
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone cannot hold
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.event ALTER COLUMN made TYPE timestamp without time zone,
--        ALTER COLUMN many TYPE timestamp without time zone[],
--        ALTER COLUMN seen TYPE timestamp with time zone;
ALTER TABLE public.event ALTER COLUMN made TYPE timestamp with time zone,
  ALTER COLUMN many TYPE timestamp with time zone[],
  ALTER COLUMN seen TYPE timestamp without time zone;

-- 2. AlterColumn: column public.event.rounded
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that timestamp(3) with time zone cannot hold
--    hazard: data_loss: what timestamp(3) with time zone does not hold is rounded or cut off
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    inverse, restores shape:
--      ALTER TABLE public.event ALTER COLUMN rounded TYPE timestamp without time zone;
ALTER TABLE public.event ALTER COLUMN rounded TYPE timestamp(3) with time zone;

COMMIT;
