-- plumb plan partitions/attached_and_detached
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

-- 1. DetachPartition: table public.leaves
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.leaves FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.p DETACH PARTITION public.leaves;

-- 2. AddPrimaryKey: primary key public.comes.comes_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.comes DROP CONSTRAINT comes_pkey;
ALTER TABLE public.comes ADD CONSTRAINT comes_pkey PRIMARY KEY (id, at);

-- 3. AddCheck: check constraint public.comes.p_n_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.comes DROP CONSTRAINT p_n_check;
ALTER TABLE public.comes ADD CONSTRAINT p_n_check CHECK ((n > 0));

-- 4. AddIndex: index public.comes.comes_n_idx
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.comes_n_idx;
CREATE INDEX comes_n_idx ON public.comes (n);

-- 5. AttachPartition: table public.comes
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.comes;
ALTER TABLE public.p ATTACH PARTITION public.comes FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;
