-- plumb plan tables/circle_of_defaults_and_functions
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

-- 1. AddTable: table public.one
--    inverse, restores all:
--      DROP TABLE public.one;
CREATE TABLE public.one (
  a integer,
  b text NOT NULL
);

-- 2. AddFunction: function public.from_one()
--    inverse, restores all:
--      DROP FUNCTION public.from_one();
CREATE OR REPLACE FUNCTION public.from_one()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(one.a) AS max
    FROM public.one;
END;

-- 3. AddTable: table public.two
--    inverse, restores all:
--      DROP TABLE public.two;
CREATE TABLE public.two (
  a integer
);

-- 4. AddFunction: function public.from_two()
--    inverse, restores all:
--      DROP FUNCTION public.from_two();
CREATE OR REPLACE FUNCTION public.from_two()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(two.a) AS max
    FROM public.two;
END;

-- 5. AlterColumn: column public.one.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.one ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.one ALTER COLUMN a SET DEFAULT public.from_two();

-- 6. AlterColumn: column public.two.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.two ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.two ALTER COLUMN a SET DEFAULT public.from_one();

COMMIT;
