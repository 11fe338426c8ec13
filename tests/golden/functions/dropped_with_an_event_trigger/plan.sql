-- plumb plan functions/dropped_with_an_event_trigger
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

-- 1. DropEventTrigger: event trigger watching
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE EVENT TRIGGER watching ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION public.watch();
DROP EVENT TRIGGER watching;

-- 2. DropFunction: function public.watch()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.watch()
--       RETURNS event_trigger
--       LANGUAGE plpgsql
--      AS $function$BEGIN END$function$;
DROP FUNCTION public.watch();

COMMIT;
