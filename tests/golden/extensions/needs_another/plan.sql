-- plumb plan extensions/needs_another
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

-- 1. AddExtension: extension cube
--    inverse, restores all:
--      DROP EXTENSION cube;
CREATE EXTENSION cube SCHEMA public VERSION '1.5';

-- 2. AddExtension: extension earthdistance
--    inverse, restores all:
--      DROP EXTENSION earthdistance;
CREATE EXTENSION earthdistance SCHEMA public VERSION '1.1';

-- 3. AddTable: table public.place
--    inverse, restores all:
--      DROP TABLE public.place;
CREATE TABLE public.place (
  at public.earth
);

-- 4. AlterComment: extension cube
--    inverse: none needed
COMMENT ON EXTENSION cube IS 'data type for multidimensional cubes';

-- 5. AlterComment: extension earthdistance
--    inverse: none needed
COMMENT ON EXTENSION earthdistance IS 'calculate great-circle distances on the surface of the Earth';

COMMIT;
