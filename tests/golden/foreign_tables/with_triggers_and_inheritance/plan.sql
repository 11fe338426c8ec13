-- plumb plan foreign_tables/with_triggers_and_inheritance
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

-- 1. AddFunction: function public.t()
--    inverse, restores all:
--      DROP FUNCTION public.t();
CREATE OR REPLACE FUNCTION public.t()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- 2. AddTable: table public.base
--    inverse, restores all:
--      DROP TABLE public.base;
CREATE TABLE public.base (
  id integer
);

-- 3. AddTable: table public.visits
--    inverse, restores all:
--      DROP FOREIGN TABLE public.visits;
CREATE FOREIGN TABLE public.visits (
  extra text
) INHERITS (public.base) SERVER files OPTIONS (filename '/tmp/a');

-- 4. AlterColumn: column public.visits.extra
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ALTER COLUMN extra SET STORAGE EXTENDED;
ALTER TABLE public.visits ALTER COLUMN extra SET STORAGE EXTERNAL;

-- 5. AlterColumn: column public.visits.extra
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ALTER COLUMN extra SET STATISTICS -1;
ALTER TABLE public.visits ALTER COLUMN extra SET STATISTICS 50;

-- 6. AlterColumn: column public.visits.extra
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.visits ALTER COLUMN extra RESET (n_distinct);
ALTER TABLE public.visits ALTER COLUMN extra SET (n_distinct=5);

-- 7. AddTrigger: trigger public.visits.t
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER t ON public.visits;
CREATE TRIGGER t BEFORE INSERT ON public.visits FOR EACH ROW EXECUTE FUNCTION public.t();

-- 8. AddTrigger: trigger public.visits.t
--    lock: SHARE ROW EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.visits DISABLE TRIGGER t;

COMMIT;
