-- plumb plan views/circle_with_a_function_dropped
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

-- 1. DropTrigger: trigger public.v.put
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TRIGGER put INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.put();
DROP TRIGGER put ON public.v;

-- 2. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v WITH (security_barrier=true) AS
--       SELECT t.id,
--          t.name
--         FROM public.t
--      UNION ALL
--       SELECT rows.id,
--          rows.name
--         FROM public.rows() rows(id, name);
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::text COLLATE "C" AS name;

-- 3. DropView: view public.w
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.w AS
--       SELECT v.id
--         FROM public.v;
DROP VIEW public.w;

-- 4. DropFunction: function public.put()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.put()
--       RETURNS trigger
--       LANGUAGE plpgsql
--      AS $function$BEGIN RETURN NEW; END$function$;
DROP FUNCTION public.put();

-- 5. DropFunction: function public.rows()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.rows()
--       RETURNS SETOF public.v
--       LANGUAGE sql
--      AS $function$SELECT 1, NULL::text$function$;
DROP FUNCTION public.rows();

-- 6. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT NULL::integer AS id,
--          NULL::text COLLATE "C" AS name;
--      COMMENT ON VIEW public.v IS 'Round and round';
DROP VIEW public.v;

-- 7. DropTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.t (
--        id integer,
--        name text COLLATE pg_catalog."C"
--      );
DROP TABLE public.t;

COMMIT;
