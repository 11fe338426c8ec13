-- plumb plan partitions/moved_to_another_parent
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

-- 1. DetachPartition: table public.moves
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.moves FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.p DETACH PARTITION public.moves;

-- 2. AddIndex: index public.moves.moves_at_idx
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.moves_at_idx;
CREATE INDEX moves_at_idx ON public.moves (at);

-- 3. AttachPartition: table public.moves
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.q DETACH PARTITION public.moves;
ALTER TABLE public.q ATTACH PARTITION public.moves FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
