-- plumb plan partitions/goes_over_to_a_parent_with_names_of_the_old
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
--    hazard: changes_behaviour: its rows are no longer seen in public.before
--    inverse, restores all:
--      ALTER TABLE public.before ATTACH PARTITION public.part DEFAULT;
ALTER TABLE public.before DETACH PARTITION public.part;

-- 2. DropIndex: index public.part.part_x_idx
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX part_x_idx ON public.part (x);
DROP INDEX public.part_x_idx;

-- 3. DropTable: table public.before
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.before (
--        at date,
--        x integer
--      ) PARTITION BY RANGE (at);
--      CREATE INDEX parent_x ON public.before (x);
DROP TABLE public.before;

-- 4. DropColumn: column public.part.x
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.part ADD COLUMN x integer;
ALTER TABLE public.part DROP COLUMN x;

-- 5. AddTable: table public.after
--    inverse, restores all:
--      DROP TABLE public.after;
CREATE TABLE public.after (
  at date,
  y integer
) PARTITION BY RANGE (at);

-- 6. AddColumn: column public.part.y
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.part DROP COLUMN y;
ALTER TABLE public.part ADD COLUMN y integer;

-- 7. AddIndex: index public.after.parent_x
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.parent_x;
CREATE INDEX parent_x ON public.after (y);

-- 8. AddIndex: index public.part.part_y_idx
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.part_y_idx;
CREATE INDEX part_y_idx ON public.part (y);

-- 9. AttachPartition: table public.part
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.after DETACH PARTITION public.part;
ALTER TABLE public.after ATTACH PARTITION public.part DEFAULT;

COMMIT;
