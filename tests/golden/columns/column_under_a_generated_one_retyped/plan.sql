-- plumb plan columns/column_under_a_generated_one_retyped
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

-- 1. DropIndex: index public.t.t_sum
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_sum ON public.t (sum);
--      COMMENT ON INDEX public.t_sum IS 'By sum';
DROP INDEX public.t_sum;

-- 2. AlterColumn: column public.t.sum
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN sum integer GENERATED ALWAYS AS ((a + b)) STORED;
ALTER TABLE public.t DROP COLUMN sum;

-- 3. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a TYPE integer;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 4. AlterColumn: column public.t.sum
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN sum;
ALTER TABLE public.t ADD COLUMN sum bigint GENERATED ALWAYS AS ((a + b)) STORED;

-- 5. AddIndex: index public.t.t_sum
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.t_sum;
CREATE INDEX t_sum ON public.t (sum);

-- 6. AlterComment: index public.t.t_sum
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.t_sum IS 'By sum';

COMMIT;
