-- plumb plan partitions/key_column_of_a_partition_retyped
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

-- 1. DetachPartition: table public.leaf
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.middle
--    inverse, restores all:
--      ALTER TABLE public.middle ATTACH PARTITION public.leaf FOR VALUES FROM (1) TO (10);
ALTER TABLE public.middle DETACH PARTITION public.leaf;

-- 2. DropTable: table public.middle
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.middle (
--        a integer,
--        b integer
--      ) PARTITION BY RANGE (b);
--      ALTER TABLE public.above ATTACH PARTITION public.middle FOR VALUES IN (1);
DROP TABLE public.middle;

-- 3. AddTable: table public.middle
--    inverse, restores all:
--      DROP TABLE public.middle;
CREATE TABLE public.middle (
  a integer,
  b bigint
) PARTITION BY RANGE (b);

-- 4. AlterColumn: column public.above.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.above ALTER COLUMN b TYPE integer;
ALTER TABLE public.above ALTER COLUMN b TYPE bigint;

-- 5. AlterColumn: column public.leaf.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.leaf ALTER COLUMN b TYPE integer;
ALTER TABLE public.leaf ALTER COLUMN b TYPE bigint;

-- 6. AttachPartition: table public.leaf
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.middle DETACH PARTITION public.leaf;
ALTER TABLE public.middle ATTACH PARTITION public.leaf FOR VALUES FROM ('1') TO ('10');

-- 7. AttachPartition: table public.middle
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.above DETACH PARTITION public.middle;
ALTER TABLE public.above ATTACH PARTITION public.middle FOR VALUES IN (1);

COMMIT;
