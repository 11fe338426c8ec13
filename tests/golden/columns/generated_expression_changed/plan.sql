-- plumb plan columns/generated_expression_changed
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

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT t.a,
--          t.b
--         FROM public.t;
DROP VIEW public.v;

-- 2. DropIndex: index public.t.t_b
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_b ON public.t (b);
DROP INDEX public.t_b;

-- 3. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a * 2)) STORED;
--      COMMENT ON COLUMN public.t.b IS 'Twice';
ALTER TABLE public.t DROP COLUMN b;

-- 4. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN d integer;
ALTER TABLE public.t DROP COLUMN d;

-- 5. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a * 3)) STORED;

-- 6. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN d;
ALTER TABLE public.t ADD COLUMN d integer GENERATED ALWAYS AS (a) STORED;

-- 7. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the values are kept, and no longer computed
--    inverse: there is none
ALTER TABLE public.t ALTER COLUMN c DROP EXPRESSION;

-- 8. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e TYPE integer;
ALTER TABLE public.t ALTER COLUMN e TYPE bigint;

-- 9. AddIndex: index public.t.t_b
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.t_b;
CREATE INDEX t_b ON public.t (b);

-- 10. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.a,
    t.b
   FROM public.t;

-- 11. AlterColumn: column public.t.b
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.t.b IS 'Twice';

COMMIT;
