-- plumb plan composite_types/attribute_retyped_in_columns
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

-- 1. AlterView: view public.home
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.home AS
--       SELECT (person.home).house AS house,
--          person.others
--         FROM public.person;
DROP VIEW public.home;

-- 2. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      ALTER TYPE public.place_plumb_old RENAME TO place;
ALTER TYPE public.place RENAME TO place_plumb_old;

-- 3. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      DROP TYPE public.place;
CREATE TYPE public.place AS (street text, house text);

-- 4. AlterColumn: column public.person.home, column public.person.others
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.place cannot hold
--    hazard: may_fail_on_data: fails on a value that public.place[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home TYPE public.place_plumb_old USING home::text::public.place_plumb_old,
--        ALTER COLUMN others TYPE public.place_plumb_old[] USING others::text[]::public.place_plumb_old[];
ALTER TABLE public.person ALTER COLUMN home TYPE public.place USING home::text::public.place,
  ALTER COLUMN others TYPE public.place[] USING others::text[]::public.place[];

-- 5. AlterCompositeType: composite type public.place_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.place_plumb_old AS (street text, house integer);
DROP TYPE public.place_plumb_old;

-- 6. AlterView: view public.home
--    inverse, restores all:
--      DROP VIEW public.home;
CREATE VIEW public.home AS
 SELECT (person.home).house AS house,
    person.others
   FROM public.person;

COMMIT;
