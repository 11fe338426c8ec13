-- plumb plan functions/over_rows_of_a_table
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

-- 1. AlterView: view public.labels
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.labels AS
--       SELECT public.label(p.*) AS label
--         FROM public.person p;
DROP VIEW public.labels;

-- 2. DropFunction: function public.label(public.person)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.label(public.person)
--       RETURNS text
--       LANGUAGE sql
--       STABLE
--      AS $function$SELECT $1.name$function$;
DROP FUNCTION public.label(public.person);

-- 3. DropTable: table public.person
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.person (
--        id integer,
--        name text
--      );
DROP TABLE public.person;

-- 4. AddTable: table public.human
--    inverse, restores all:
--      DROP TABLE public.human;
CREATE TABLE public.human (
  id integer,
  name text
);

-- 5. AddFunction: function public.label(public.human)
--    inverse, restores all:
--      DROP FUNCTION public.label(public.human);
CREATE OR REPLACE FUNCTION public.label(public.human)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT $1.name$function$;

-- 6. AlterView: view public.labels
--    inverse, restores all:
--      DROP VIEW public.labels;
CREATE VIEW public.labels AS
 SELECT public.label(p.*) AS label
   FROM public.human p;

COMMIT;
