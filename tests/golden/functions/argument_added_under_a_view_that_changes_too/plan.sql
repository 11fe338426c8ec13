-- plumb plan functions/argument_added_under_a_view_that_changes_too
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

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT t.a
--         FROM public.t
--        WHERE (public.norm(t.a) = 'x'::text);
DROP VIEW public.v;

-- 2. DropFunction: function public.norm(text)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.norm(t text)
--       RETURNS text
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT lower(t)$function$;
DROP FUNCTION public.norm(text);

-- 3. AddFunction: function public.norm(text, text)
--    inverse, restores all:
--      DROP FUNCTION public.norm(text, text);
CREATE OR REPLACE FUNCTION public.norm(t text, language text DEFAULT 'en'::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)$function$;

-- 4. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.a
   FROM public.t
  WHERE (public.norm(t.a) = 'y'::text);

COMMIT;
