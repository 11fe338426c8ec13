-- plumb plan indexes/on_a_partition_that_is_bound_otherwise
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. DetachPartition: table public.p1
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    hazard: changes_behaviour: others work without it until a later transaction makes it again
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
ALTER TABLE public.p DETACH PARTITION public.p1;
SET LOCAL statement_timeout = '0ms';

-- 2. AddIndex: index public.p.p_d_idx
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_d_idx;
CREATE INDEX p_d_idx ON public.p (d);

COMMIT;

-- outside of a transaction, group 2 of 3
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 3. AddIndex: index public.p1.p1_d_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse, restores all:
--      DROP INDEX CONCURRENTLY public.p1_d_idx;
CREATE INDEX CONCURRENTLY p1_d_idx ON public.p1 (d);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 3 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 4. AttachPartition: table public.p1
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p1;
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (20);

COMMIT;
