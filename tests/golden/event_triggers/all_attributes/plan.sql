-- plumb plan event_triggers/all_attributes
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

-- 1. AddFunction: function public.watch()
--    inverse, restores all:
--      DROP FUNCTION public.watch();
CREATE OR REPLACE FUNCTION public.watch()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

-- 2. AddEventTrigger: event trigger dropped
--    inverse, restores all:
--      DROP EVENT TRIGGER dropped;
CREATE EVENT TRIGGER dropped ON sql_drop EXECUTE FUNCTION public.watch();

-- 3. AddEventTrigger: event trigger dropped
--    inverse: none needed
ALTER EVENT TRIGGER dropped DISABLE;

-- 4. AddEventTrigger: event trigger ended
--    inverse, restores all:
--      DROP EVENT TRIGGER ended;
CREATE EVENT TRIGGER ended ON ddl_command_end WHEN TAG IN ('CREATE CAST', 'DROP CAST') EXECUTE FUNCTION public.watch();

-- 5. AddEventTrigger: event trigger rewritten
--    inverse, restores all:
--      DROP EVENT TRIGGER rewritten;
CREATE EVENT TRIGGER rewritten ON table_rewrite EXECUTE FUNCTION public.watch();

-- 6. AddEventTrigger: event trigger rewritten
--    inverse: none needed
ALTER EVENT TRIGGER rewritten ENABLE ALWAYS;

-- 7. AddEventTrigger: event trigger started
--    inverse, restores all:
--      DROP EVENT TRIGGER started;
CREATE EVENT TRIGGER started ON ddl_command_start EXECUTE FUNCTION public.watch();

-- 8. AlterComment: event trigger started
--    inverse: none needed
COMMENT ON EVENT TRIGGER started IS 'Looks on';

COMMIT;
