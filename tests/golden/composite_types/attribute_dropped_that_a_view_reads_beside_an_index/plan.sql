-- plumb plan composite_types/attribute_dropped_that_a_view_reads_beside_an_index
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

-- 1. AlterView: view public.staff
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.staff AS
--       SELECT (person.home).city AS city,
--          (person.work).zip AS zip
--         FROM public.person;
DROP VIEW public.staff;

-- 2. DropIndex: index public.person.pc
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX pc ON public.person ((((home).city)));
DROP INDEX public.pc;

-- 3. DropColumn: column public.person.work
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN work public.address;
ALTER TABLE public.person DROP COLUMN work;

-- 4. AlterCompositeType: composite type public.address
--    hazard: data_loss: columns of this type lose the values of the attribute
--    hazard: changes_behaviour: undoing it empties the attributes that stand behind it too
--    inverse, restores shape:
--      ALTER TYPE public.address DROP ATTRIBUTE city;
--      ALTER TYPE public.address ADD ATTRIBUTE zip text;
--      ALTER TYPE public.address ADD ATTRIBUTE city text;
ALTER TYPE public.address DROP ATTRIBUTE zip;

-- 5. AlterView: view public.staff
--    inverse, restores all:
--      DROP VIEW public.staff;
CREATE VIEW public.staff AS
 SELECT (person.home).city AS city
   FROM public.person;

COMMIT;
