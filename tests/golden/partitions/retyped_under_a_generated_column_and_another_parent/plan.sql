-- plumb plan partitions/retyped_under_a_generated_column_and_another_parent
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

-- 1. DetachPartition: table public.part
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.one
--    inverse, restores all:
--      ALTER TABLE public.one ATTACH PARTITION public.part FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
ALTER TABLE public.one DETACH PARTITION public.part;

-- 2. DropTable: table public.one
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.one (
--        day date,
--        n integer,
--        next integer GENERATED ALWAYS AS ((n + 1)) STORED
--      ) PARTITION BY RANGE (day);
DROP TABLE public.one;

-- 3. AlterColumn: column public.part.next
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.part ADD COLUMN next integer GENERATED ALWAYS AS ((n + 1)) STORED;
ALTER TABLE public.part DROP COLUMN next;

-- 4. AddTable: table public.two
--    inverse, restores all:
--      DROP TABLE public.two;
CREATE TABLE public.two (
  day date,
  n smallint,
  next integer GENERATED ALWAYS AS ((n + 1)) STORED
) PARTITION BY RANGE (day);

-- 5. AlterColumn: column public.part.n
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that smallint cannot hold
--    inverse, restores all:
--      ALTER TABLE public.part ALTER COLUMN n TYPE integer;
ALTER TABLE public.part ALTER COLUMN n TYPE smallint;

-- 6. AlterColumn: column public.part.next
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.part DROP COLUMN next;
ALTER TABLE public.part ADD COLUMN next integer GENERATED ALWAYS AS ((n + 1)) STORED;

-- 7. AttachPartition: table public.part
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.two DETACH PARTITION public.part;
ALTER TABLE public.two ATTACH PARTITION public.part FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

COMMIT;
