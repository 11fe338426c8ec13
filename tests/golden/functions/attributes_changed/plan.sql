-- plumb plan functions/attributes_changed
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

-- 1. AlterFunction: function public.plain(integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    hazard: changes_permissions: it runs with the rights of its owner from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.plain(a integer)
--       RETURNS integer
--       LANGUAGE plpgsql
--      AS $function$BEGIN RETURN 1; END$function$;
CREATE OR REPLACE FUNCTION public.plain(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER COST 5
 SET search_path TO ''
AS $function$SELECT 1$function$;

COMMIT;
