-- plumb plan composite_types/dropped_with_what_uses_it
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

-- 1. DropColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN home public.place;
ALTER TABLE public.person DROP COLUMN home;

-- 2. DropFunction: function public.street(public.place)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.street(public.place)
--       RETURNS text
--       LANGUAGE sql
--      AS $function$SELECT $1.street$function$;
DROP FUNCTION public.street(public.place);

-- 3. DropCompositeType: composite type public.place
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.place AS (street text);
DROP TYPE public.place;

COMMIT;
