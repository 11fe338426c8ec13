-- plumb plan triggers/changed
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

-- 1. AlterTrigger: trigger public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TRIGGER a BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
--      COMMENT ON TRIGGER a ON public.t IS 'First of all';
DROP TRIGGER a ON public.t;

-- 2. DropTrigger: trigger public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TRIGGER c BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
DROP TRIGGER c ON public.t;

-- 3. AlterTrigger: trigger public.t.a
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER a ON public.t;
CREATE TRIGGER a BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();

-- 4. AlterTrigger: trigger public.t.b
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ENABLE TRIGGER b;
ALTER TABLE public.t DISABLE TRIGGER b;

-- 5. AlterComment: trigger public.t.a
--    inverse: none needed
COMMENT ON TRIGGER a ON public.t IS 'First of all';

COMMIT;
