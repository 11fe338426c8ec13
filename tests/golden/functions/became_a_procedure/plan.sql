-- plumb plan functions/became_a_procedure
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

-- 1. DropFunction: function public.work(integer)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.work(a integer)
--       RETURNS void
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.work(integer);

-- 2. AddProcedure: procedure public.work(integer)
--    inverse, restores all:
--      DROP PROCEDURE public.work(integer);
CREATE OR REPLACE PROCEDURE public.work(IN a integer)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

COMMIT;
