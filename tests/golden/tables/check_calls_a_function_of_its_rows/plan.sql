-- plumb plan tables/check_calls_a_function_of_its_rows
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

-- 1. AddTable: table public.person
--    inverse, restores all:
--      DROP TABLE public.person;
CREATE TABLE public.person (
  name text,
  age integer,
  CONSTRAINT person_age_check CHECK ((age > 0))
);

-- 2. AddFunction: function public.is_grown_up(public.person)
--    inverse, restores all:
--      DROP FUNCTION public.is_grown_up(public.person);
CREATE OR REPLACE FUNCTION public.is_grown_up(public.person)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1.age > 17$function$;

-- 3. AddCheck: check constraint public.person.grown_up
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person DROP CONSTRAINT grown_up;
ALTER TABLE public.person ADD CONSTRAINT grown_up CHECK (public.is_grown_up(person.*));

-- 4. AlterComment: check constraint public.person.grown_up
--    inverse: none needed
COMMENT ON CONSTRAINT grown_up ON public.person IS 'asks for the whole row';

COMMIT;
