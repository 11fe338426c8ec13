-- plumb plan triggers/on_a_partitioned_table
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

-- 1. DropTrigger: trigger public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TRIGGER b AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
DROP TRIGGER b ON public.t;

-- 2. AddTrigger: trigger public.t.a
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER a ON public.t;
CREATE TRIGGER a AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();

-- 3. AddTrigger: trigger public.t_1.own
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER own ON public.t_1;
CREATE TRIGGER own BEFORE INSERT ON public.t_1 FOR EACH ROW EXECUTE FUNCTION public.note();

COMMIT;
