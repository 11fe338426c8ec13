-- plumb plan tables/dropped_with_what_reads_another
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

-- 1. AlterProcedure: procedure public.clean()
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      CREATE OR REPLACE PROCEDURE public.clean()
--       LANGUAGE sql
--      BEGIN ATOMIC
--       DELETE FROM public.b;
--      END;
CREATE OR REPLACE PROCEDURE public.clean()
 LANGUAGE plpgsql
AS $procedure$BEGIN NULL; END$procedure$;

-- 2. DropTable: table public.b
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.b (
--        id integer
--      );
--      CREATE INDEX b_score ON public.b ((public.score(id)));
--      CREATE POLICY readers ON public.b USING ((EXISTS ( SELECT 1
--         FROM public.a)));
DROP TABLE public.b;

-- 3. DropTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.a (
--        id integer
--      );
DROP TABLE public.a;

-- 4. DropFunction: function public.score(integer)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.score(n integer)
--       RETURNS integer
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT n$function$;
DROP FUNCTION public.score(integer);

COMMIT;
