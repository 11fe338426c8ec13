-- plumb plan event_triggers/changed
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

-- 1. AlterEventTrigger: event trigger a
--    inverse, restores all:
--      CREATE EVENT TRIGGER a ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION public.watch();
DROP EVENT TRIGGER a;

-- 2. AlterEventTrigger: event trigger a
--    inverse, restores all:
--      DROP EVENT TRIGGER a;
CREATE EVENT TRIGGER a ON ddl_command_end WHEN TAG IN ('CREATE CAST', 'CREATE TRANSFORM') EXECUTE FUNCTION public.watch();

-- 3. AlterEventTrigger: event trigger b
--    inverse, restores all:
--      ALTER EVENT TRIGGER b ENABLE;
ALTER EVENT TRIGGER b ENABLE REPLICA;

COMMIT;
