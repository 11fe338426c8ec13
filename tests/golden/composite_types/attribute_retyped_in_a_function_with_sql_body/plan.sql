-- plumb plan composite_types/attribute_retyped_in_a_function_with_sql_body
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

-- 1. AlterFunction: function public.house(public.place)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.house(place public.place)
--       RETURNS text
--       LANGUAGE sql
--      RETURN ((place).house)::text;
DROP FUNCTION public.house(public.place);

-- 2. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      CREATE TYPE public.place AS (street text, house integer);
DROP TYPE public.place;

-- 3. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      DROP TYPE public.place;
CREATE TYPE public.place AS (street text, house bigint);

-- 4. AlterFunction: function public.house(public.place)
--    inverse, restores all:
--      DROP FUNCTION public.house(public.place);
CREATE OR REPLACE FUNCTION public.house(place public.place)
 RETURNS text
 LANGUAGE sql
RETURN ((place).house)::text;

COMMIT;
