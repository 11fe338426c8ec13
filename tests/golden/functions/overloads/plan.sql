-- plumb plan functions/overloads
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

-- 1. DropFunction: function public.size(integer)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.size(integer)
--       RETURNS integer
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.size(integer);

-- 2. AlterFunction: function public.size(text)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.size(text)
--       RETURNS integer
--       LANGUAGE sql
--      AS $function$SELECT 2$function$;
CREATE OR REPLACE FUNCTION public.size(text)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 3$function$;

-- 3. AddFunction: function public.size(text, text)
--    inverse, restores all:
--      DROP FUNCTION public.size(text, text);
CREATE OR REPLACE FUNCTION public.size(text, text)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 4$function$;

-- 4. AddProcedure: procedure public.size(bigint)
--    inverse, restores all:
--      DROP PROCEDURE public.size(bigint);
CREATE OR REPLACE PROCEDURE public.size(IN bigint)
 LANGUAGE sql
AS $procedure$SELECT 5$procedure$;

COMMIT;
