-- plumb plan triggers/all_attributes
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

-- 1. AddFunction: function public.note()
--    inverse, restores all:
--      DROP FUNCTION public.note();
CREATE OR REPLACE FUNCTION public.note()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NULL; END$function$;

-- 2. AddTrigger: trigger public.t.always
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER always ON public.t;
CREATE TRIGGER always BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();

-- 3. AddTrigger: trigger public.t.always
--    lock: SHARE ROW EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.t ENABLE ALWAYS TRIGGER always;

-- 4. AddTrigger: trigger public.t.before_row
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER before_row ON public.t;
CREATE TRIGGER before_row BEFORE INSERT OR DELETE OR UPDATE OF name, id ON public.t FOR EACH ROW EXECUTE FUNCTION public.note('a', 'b''c');

-- 5. AddTrigger: trigger public.t.checked
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER checked ON public.t;
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON public.t FROM public.u DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.note();

-- 6. AddTrigger: trigger public.t.counted
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER counted ON public.t;
CREATE TRIGGER counted AFTER UPDATE ON public.t REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION public.note();

-- 7. AddTrigger: trigger public.t.emptied
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER emptied ON public.t;
CREATE TRIGGER emptied BEFORE TRUNCATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.note();

-- 8. AddTrigger: trigger public.t.off
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER off ON public.t;
CREATE TRIGGER off BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();

-- 9. AddTrigger: trigger public.t.off
--    lock: SHARE ROW EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.t DISABLE TRIGGER off;

-- 10. AddTrigger: trigger public.t.replica
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER replica ON public.t;
CREATE TRIGGER replica BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();

-- 11. AddTrigger: trigger public.t.replica
--    lock: SHARE ROW EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.t ENABLE REPLICA TRIGGER replica;

-- 12. AddTrigger: trigger public.t.when_changed
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER when_changed ON public.t;
CREATE TRIGGER when_changed AFTER UPDATE ON public.t FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION public.note();

-- 13. AlterComment: trigger public.t.before_row
--    inverse: none needed
COMMENT ON TRIGGER before_row ON public.t IS 'First of all';

COMMIT;
