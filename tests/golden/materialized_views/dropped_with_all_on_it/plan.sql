-- plumb plan materialized_views/dropped_with_all_on_it
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

-- 1. DropMaterializedView: materialized view public.names
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.names AS
--       SELECT t.id,
--          t.name
--         FROM public.t;
--      CREATE UNIQUE INDEX names_id ON public.names USING btree (id);
--      CREATE INDEX names_name ON public.names USING btree (lower(name));
--      COMMENT ON INDEX public.names_name IS 'by name';
DROP MATERIALIZED VIEW public.names;

-- 2. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT t.id,
--          t.name
--         FROM public.t;
--      CREATE RULE v_delete AS
--          ON DELETE TO public.v DO INSTEAD NOTHING;
--      COMMENT ON RULE v_delete ON public.v IS 'keeps all';
--      CREATE TRIGGER v_insert INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
DROP VIEW public.v;

COMMIT;
