-- plumb plan partitions/own_attributes_of_a_partition_changed
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

-- 1. DropIndex: index public.p_2.p_2_own
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_2_own ON public.p_2 (n);
DROP INDEX public.p_2_own;

-- 2. DropCheck: check constraint public.p_2.own
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ADD CONSTRAINT own CHECK ((n > 0));
ALTER TABLE public.p_2 DROP CONSTRAINT own;

-- 3. AlterColumn: column public.p_1.id
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.p_1 ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.p_1 ALTER COLUMN id SET NOT NULL;

-- 4. AlterColumn: column public.p_1.n
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.p_1 ALTER COLUMN n DROP NOT NULL;
ALTER TABLE public.p_1 ALTER COLUMN n SET NOT NULL;

-- 5. AlterColumn: column public.p_1.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_1 ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.p_1 ALTER COLUMN n SET DEFAULT 7;

-- 6. AlterColumn: column public.p_2.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN n SET DEFAULT 5;
ALTER TABLE public.p_2 ALTER COLUMN n DROP DEFAULT;

-- 7. AlterColumn: column public.p_2.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.p_2 ALTER COLUMN n DROP NOT NULL;

-- 8. AlterColumn: column public.p_2.t
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN t SET STORAGE EXTENDED;
ALTER TABLE public.p_2 ALTER COLUMN t SET STORAGE EXTERNAL;

-- 9. AlterColumn: column public.p_2.t
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN t SET STATISTICS -1;
ALTER TABLE public.p_2 ALTER COLUMN t SET STATISTICS 10;

-- 10. AlterTable: table public.p_1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_1 RESET (fillfactor);
ALTER TABLE public.p_1 SET (fillfactor=60);

-- 11. AddPrimaryKey: primary key public.p_1.p_1_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.p_1 DROP CONSTRAINT p_1_pkey;
ALTER TABLE public.p_1 ADD CONSTRAINT p_1_pkey PRIMARY KEY (id);

-- 12. AddCheck: check constraint public.p_1.own
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p_1 DROP CONSTRAINT own;
ALTER TABLE public.p_1 ADD CONSTRAINT own CHECK ((n > 0));

-- 13. AddIndex: index public.p_1.p_1_own
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_1_own;
CREATE INDEX p_1_own ON public.p_1 (n) WHERE (n > 7);

COMMIT;
