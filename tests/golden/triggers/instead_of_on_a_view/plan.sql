-- plumb plan triggers/instead_of_on_a_view
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

-- 1. AddFunction: function public.put()
--    inverse, restores all:
--      DROP FUNCTION public.put();
CREATE OR REPLACE FUNCTION public.put()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- 2. AddTrigger: trigger public.v.put
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER put ON public.v;
CREATE TRIGGER put INSTEAD OF INSERT OR UPDATE ON public.v FOR EACH ROW EXECUTE FUNCTION public.put();

-- 3. AddTrigger: trigger public.v.seen
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER seen ON public.v;
CREATE TRIGGER seen AFTER INSERT ON public.v FOR EACH STATEMENT EXECUTE FUNCTION public.put();

COMMIT;
