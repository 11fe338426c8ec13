-- plumb plan materialized_views/column_of_the_table_retyped
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

-- 1. AlterMaterializedView: materialized view public.empty
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.empty AS
--       SELECT t.name
--         FROM public.t
--      WITH NO DATA;
DROP MATERIALIZED VIEW public.empty;

-- 2. AlterIndex: index public.m.m_id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
--      COMMENT ON INDEX public.m_id IS 'By number';
DROP INDEX public.m_id;

-- 3. AlterMaterializedView: materialized view public.m
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.m WITH (fillfactor=70) AS
--       SELECT t.id,
--          t.name
--         FROM public.t;
--      COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';
DROP MATERIALIZED VIEW public.m;

-- 4. AlterColumn: column public.t.id, column public.t.name
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN id TYPE integer,
--        ALTER COLUMN name TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN id TYPE bigint,
  ALTER COLUMN name TYPE text;

-- 5. AlterMaterializedView: materialized view public.empty
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.empty;
CREATE MATERIALIZED VIEW public.empty AS
 SELECT t.name
   FROM public.t
WITH NO DATA;

-- 6. AlterMaterializedView: materialized view public.m
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m WITH (fillfactor=70) AS
 SELECT t.id,
    t.name
   FROM public.t;

-- 7. AlterIndex: index public.m.m_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_id;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

-- 8. AlterComment: index public.m.m_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.m_id IS 'By number';

-- 9. AlterComment: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';

COMMIT;
