-- plumb plan constraints/exclusion_over_a_generated_column_that_changes
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

-- 1. DropExclusion: exclusion constraint public.t.t_abs
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_abs EXCLUDE USING btree (abs(g) WITH =);
--      COMMENT ON CONSTRAINT t_abs ON public.t IS 'Distance';
ALTER TABLE public.t DROP CONSTRAINT t_abs;

-- 2. DropExclusion: exclusion constraint public.t.t_h
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_h EXCLUDE USING btree (h WITH =) WHERE ((g > 3));
ALTER TABLE public.t DROP CONSTRAINT t_h;

-- 3. AlterColumn: column public.t.g
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS ((a + 1)) STORED;
ALTER TABLE public.t DROP COLUMN g;

-- 4. AlterColumn: column public.t.g
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN g;
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS ((a + 2)) STORED;

-- 5. AddExclusion: exclusion constraint public.t.t_abs
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_abs;
ALTER TABLE public.t ADD CONSTRAINT t_abs EXCLUDE USING btree (abs(g) WITH =);

-- 6. AddExclusion: exclusion constraint public.t.t_h
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_h;
ALTER TABLE public.t ADD CONSTRAINT t_h EXCLUDE USING btree (h WITH =) WHERE ((g > 3));

-- 7. AlterComment: exclusion constraint public.t.t_abs
--    inverse: none needed
COMMENT ON CONSTRAINT t_abs ON public.t IS 'Distance';

COMMIT;
