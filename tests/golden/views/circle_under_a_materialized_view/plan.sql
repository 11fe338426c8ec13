-- plumb plan views/circle_under_a_materialized_view
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

-- 1. AddView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id;

-- 2. AddFunction: function public.rows()
--    inverse, restores all:
--      DROP FUNCTION public.rows();
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- 3. AddView: view public.v
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT NULL::integer AS id;
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id
   FROM public.t
UNION ALL
 SELECT rows.id
   FROM public.rows() rows(id);

-- 4. AddMaterializedView: materialized view public.a
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.a;
CREATE MATERIALIZED VIEW public.a AS
 SELECT v.id
   FROM public.v;

COMMIT;
