-- plumb plan columns/identity_limits_move_past_the_number
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

-- 1. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its numbers start anew at 1: all were outside of the new limits
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a SET START WITH 100 SET MINVALUE 100 SET MAXVALUE 2147483647 RESTART WITH 100;
ALTER TABLE public.t ALTER COLUMN a SET START WITH 1 SET MINVALUE 1 SET MAXVALUE 50 RESTART WITH 1;

COMMIT;
