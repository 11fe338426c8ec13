-- plumb plan views/dropped_with_trigger_and_rule
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

-- 1. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT 1 AS id;
--      CREATE RULE quiet AS
--          ON DELETE TO public.v DO INSTEAD NOTHING;
--      CREATE TRIGGER put INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.put();
--      COMMENT ON TRIGGER put ON public.v IS 'Kept nowhere';
DROP VIEW public.v;

-- 2. DropFunction: function public.put()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.put()
--       RETURNS trigger
--       LANGUAGE plpgsql
--      AS $function$BEGIN RETURN NEW; END$function$;
DROP FUNCTION public.put();

COMMIT;
