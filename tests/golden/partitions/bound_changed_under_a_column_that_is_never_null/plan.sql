-- plumb plan partitions/bound_changed_under_a_column_that_is_never_null
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

-- 1. DetachPartition: table public.e_y
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.e
--    inverse, restores all:
--      ALTER TABLE public.e ATTACH PARTITION public.e_y FOR VALUES IN ('y');
ALTER TABLE public.e DETACH PARTITION public.e_y;

-- 2. AlterColumn: column public.e.a
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.e ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.e ALTER COLUMN a SET NOT NULL;

-- 3. AlterColumn: column public.e_y.a
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.e_y ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.e_y ALTER COLUMN a SET NOT NULL;

-- 4. AttachPartition: table public.e_y
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.e DETACH PARTITION public.e_y;
ALTER TABLE public.e ATTACH PARTITION public.e_y FOR VALUES IN ('y', 'z');

COMMIT;
