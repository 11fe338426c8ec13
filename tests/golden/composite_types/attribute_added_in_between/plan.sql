-- plumb plan composite_types/attribute_added_in_between
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

-- 1. AlterFunction: function public.street(public.place)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.street(public.place)
--       RETURNS text
--       LANGUAGE sql
--      AS $function$SELECT $1.street$function$;
DROP FUNCTION public.street(public.place);

-- 2. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      CREATE TYPE public.place AS (street text, town text);
DROP TYPE public.place;

-- 3. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      DROP TYPE public.place;
CREATE TYPE public.place AS (street text, house text, town text);

-- 4. AlterFunction: function public.street(public.place)
--    inverse, restores all:
--      DROP FUNCTION public.street(public.place);
CREATE OR REPLACE FUNCTION public.street(public.place)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT $1.street$function$;

COMMIT;
