-- plumb plan partitions/columns_changed
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

-- 1. DropIndex: index public.p.p_gone
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_gone ON public.p (gone);
DROP INDEX public.p_gone;

-- 2. DropColumn: column public.p.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.p ADD COLUMN gone text;
ALTER TABLE public.p DROP COLUMN gone;

-- 3. AddColumn: column public.p.came
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DROP COLUMN came;
ALTER TABLE public.p ADD COLUMN came text NOT NULL DEFAULT 'x'::text;

-- 4. AlterColumn: column public.p.filled
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN filled SET NOT NULL;
ALTER TABLE public.p ALTER COLUMN filled DROP NOT NULL;

-- 5. AlterColumn: column public.p.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.p ALTER COLUMN n SET DEFAULT 1;
ALTER TABLE ONLY public.p ALTER COLUMN n DROP DEFAULT;

-- 6. AlterColumn: column public.p_1.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_1 ALTER COLUMN n SET DEFAULT 1;
ALTER TABLE public.p_1 ALTER COLUMN n DROP DEFAULT;

-- 7. AlterColumn: column public.p_2.came
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN came SET DEFAULT 'x'::text;
ALTER TABLE public.p_2 ALTER COLUMN came SET DEFAULT 'y'::text;

-- 8. AlterColumn: column public.p_2.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN n SET DEFAULT 5;
ALTER TABLE public.p_2 ALTER COLUMN n DROP DEFAULT;

-- 9. AlterColumn: column public.p.n
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN n TYPE integer;
ALTER TABLE public.p ALTER COLUMN n TYPE bigint;

-- 10. AlterColumn: column public.p.n
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN n DROP NOT NULL;
ALTER TABLE public.p ALTER COLUMN n SET NOT NULL;

-- 11. AlterColumn: column public.p.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.p ALTER COLUMN n DROP DEFAULT;
ALTER TABLE ONLY public.p ALTER COLUMN n SET DEFAULT 2;

-- 12. AlterColumn: column public.p_1.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_1 ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.p_1 ALTER COLUMN n SET DEFAULT 2;

-- 13. AlterColumn: column public.p_2.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.p_2 ALTER COLUMN n SET DEFAULT 6;

-- 14. AddIndex: index public.p.p_came
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_came;
CREATE INDEX p_came ON public.p (came);

-- 15. AlterComment: column public.p_2.came
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.p_2.came IS 'Came';

COMMIT;
