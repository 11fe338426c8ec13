-- plumb plan composite_types/attribute_retyped
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

-- 1. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      ALTER TYPE public.place ALTER ATTRIBUTE street TYPE text;
--      ALTER TYPE public.place ALTER ATTRIBUTE house TYPE integer;
ALTER TYPE public.place ALTER ATTRIBUTE street TYPE character varying(100);

-- 2. AlterCompositeType: composite type public.place
--    inverse: none needed
ALTER TYPE public.place ALTER ATTRIBUTE house TYPE text COLLATE pg_catalog."C";

COMMIT;
