-- plumb plan composite_types/attribute_dropped_under_a_view
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
--       SELECT (person.home).street AS street,
--          (person.home).town AS town
--         FROM public.person;
DROP VIEW public.home;

-- 2. AlterCompositeType: composite type public.place
--    hazard: data_loss: columns of this type lose the values of the attribute
--    inverse, restores shape:
--      ALTER TYPE public.place ADD ATTRIBUTE town text;
ALTER TYPE public.place DROP ATTRIBUTE town;

-- 3. AlterView: view public.home
--    inverse, restores all:
--      DROP VIEW public.home;
CREATE VIEW public.home AS
 SELECT (person.home).street AS street
   FROM public.person;

COMMIT;
