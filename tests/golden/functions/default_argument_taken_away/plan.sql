-- plumb plan functions/default_argument_taken_away
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

-- 1. AlterFunction: function public.area(integer, integer, integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.area(width integer, height integer DEFAULT 1, depth integer DEFAULT 2)
--       RETURNS integer
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.area(integer, integer, integer);

-- 2. AlterFunction: function public.area(integer, integer, integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.area(integer, integer, integer);
CREATE OR REPLACE FUNCTION public.area(width integer, height integer, depth integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

COMMIT;
