-- plumb plan extensions/needed_one_dropped
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

-- 1. DropExtension: extension earthdistance
--    hazard: data_loss: its functions, types and tables go with it, and what they hold
--    inverse, restores all:
--      CREATE EXTENSION earthdistance SCHEMA public VERSION '1.1';
--      COMMENT ON EXTENSION earthdistance IS 'calculate great-circle distances on the surface of the Earth';
DROP EXTENSION earthdistance;

-- 2. DropExtension: extension cube
--    hazard: data_loss: its functions, types and tables go with it, and what they hold
--    inverse, restores all:
--      CREATE EXTENSION cube SCHEMA public VERSION '1.5';
--      COMMENT ON EXTENSION cube IS 'data type for multidimensional cubes';
DROP EXTENSION cube;

COMMIT;
