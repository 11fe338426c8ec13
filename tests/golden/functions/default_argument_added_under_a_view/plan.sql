-- plumb plan functions/default_argument_added_under_a_view
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

-- 1. AlterView: view public.areas
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.areas AS
--       SELECT public.area(room.width, 2) AS area
--         FROM public.room;
DROP VIEW public.areas;

-- 2. AlterFunction: function public.area(integer, integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.area(width integer, height integer)
--       RETURNS integer
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT 1$function$;
--      COMMENT ON FUNCTION public.area(integer, integer) IS 'In square metres';
DROP FUNCTION public.area(integer, integer);

-- 3. AlterFunction: function public.area(integer, integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.area(integer, integer);
CREATE OR REPLACE FUNCTION public.area(width integer, height integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- 4. AlterView: view public.areas
--    inverse, restores all:
--      DROP VIEW public.areas;
CREATE VIEW public.areas AS
 SELECT public.area(room.width, 2) AS area
   FROM public.room;

-- 5. AlterComment: function public.area(integer, integer)
--    inverse: none needed
COMMENT ON FUNCTION public.area(integer, integer) IS 'In square metres';

COMMIT;
