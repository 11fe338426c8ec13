-- plumb plan triggers/column_dropped_and_retyped
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
--      CREATE TRIGGER a BEFORE UPDATE OF name ON public.t FOR EACH ROW WHEN (((new.name)::text <> ''::text)) EXECUTE FUNCTION public.note();
--      ALTER TABLE public.t DISABLE TRIGGER a;
--      COMMENT ON TRIGGER a ON public.t IS 'When named';
DROP TRIGGER a ON public.t;

-- 2. DropTrigger: trigger public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TRIGGER b BEFORE UPDATE OF old ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
DROP TRIGGER b ON public.t;

-- 3. AlterTrigger: trigger public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TRIGGER c BEFORE UPDATE OF old, id ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
DROP TRIGGER c ON public.t;

-- 4. DropColumn: column public.t.old
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN old text;
ALTER TABLE public.t DROP COLUMN old;

-- 5. AlterColumn: column public.t.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN name TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN name TYPE text;

-- 6. AlterTrigger: trigger public.t.a
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER a ON public.t;
CREATE TRIGGER a BEFORE UPDATE OF name ON public.t FOR EACH ROW WHEN ((new.name <> ''::text)) EXECUTE FUNCTION public.note();

-- 7. AlterTrigger: trigger public.t.a
--    lock: SHARE ROW EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.t DISABLE TRIGGER a;

-- 8. AlterTrigger: trigger public.t.c
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER c ON public.t;
CREATE TRIGGER c BEFORE UPDATE OF id ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();

-- 9. AlterComment: trigger public.t.a
--    inverse: none needed
COMMENT ON TRIGGER a ON public.t IS 'When named';

COMMIT;
