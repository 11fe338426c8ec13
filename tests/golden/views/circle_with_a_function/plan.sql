-- plumb plan views/circle_with_a_function
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
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AddFunction: function public.put()
--    inverse, restores all:
--      DROP FUNCTION public.put();
CREATE OR REPLACE FUNCTION public.put()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- 2. AddTable: table public.t
--    inverse, restores all:
--      DROP TABLE public.t;
CREATE TABLE public.t (
  id integer,
  name text COLLATE pg_catalog."C"
);

-- 3. AddView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::text COLLATE "C" AS name;

-- 4. AddFunction: function public.rows()
--    inverse, restores all:
--      DROP FUNCTION public.rows();
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT 1, NULL::text$function$;

-- 5. AddView: view public.v
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT NULL::integer AS id,
--          NULL::text COLLATE "C" AS name;
CREATE OR REPLACE VIEW public.v WITH (security_barrier=true) AS
 SELECT t.id,
    t.name
   FROM public.t
UNION ALL
 SELECT rows.id,
    rows.name
   FROM public.rows() rows(id, name);

-- 6. AddView: view public.w
--    inverse, restores all:
--      DROP VIEW public.w;
CREATE VIEW public.w AS
 SELECT v.id
   FROM public.v;

-- 7. AddTrigger: trigger public.v.put
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER put ON public.v;
CREATE TRIGGER put INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.put();

-- 8. AlterComment: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.v IS 'Round and round';

COMMIT;
