-- plumb plan partitions/partition_dropped_as_its_column_changes
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

-- 1. AlterView: view public.moments
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.moments AS
--       SELECT event.happened
--         FROM (public.event
--           CROSS JOIN public.event_of_new_year);
CREATE OR REPLACE VIEW public.moments AS
 SELECT event.happened
   FROM public.event;

-- 2. DropTable: table public.event_of_new_year
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.event_of_new_year (
--        happened timestamp with time zone,
--        source bigint
--      );
--      ALTER TABLE public.event ATTACH PARTITION public.event_of_new_year FOR VALUES IN ('2026-01-01 00:00:00+00');
DROP TABLE public.event_of_new_year;

-- 3. AlterColumn: column public.event.source
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that inet cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.event ALTER COLUMN source TYPE bigint USING source::text::bigint;
ALTER TABLE public.event ALTER COLUMN source TYPE inet USING source::text::inet;

COMMIT;
