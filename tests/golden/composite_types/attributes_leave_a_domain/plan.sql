-- plumb plan composite_types/attributes_leave_a_domain
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

-- 1. AlterCompositeType: composite type public.item
--    inverse, restores all:
--      ALTER TYPE public.item ALTER ATTRIBUTE first TYPE public.code;
--      ALTER TYPE public.item ALTER ATTRIBUTE second TYPE public.code;
ALTER TYPE public.item ALTER ATTRIBUTE first TYPE text;

-- 2. AlterCompositeType: composite type public.item
--    inverse: none needed
ALTER TYPE public.item ALTER ATTRIBUTE second TYPE text;

-- 3. DropDomain: domain public.code
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE DOMAIN public.code AS text;
DROP DOMAIN public.code;

COMMIT;
