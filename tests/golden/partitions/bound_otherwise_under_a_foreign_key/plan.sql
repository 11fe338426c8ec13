-- plumb plan partitions/bound_otherwise_under_a_foreign_key
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

-- 1. DetachPartition: table public.p1
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    hazard: may_fail_on_data: fails when rows of other tables refer to one of it
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
ALTER TABLE public.p DETACH PARTITION public.p1;

-- 2. AttachPartition: table public.p1
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p1;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (20);

COMMIT;
