-- plumb plan schemas/public_is_dropped_and_comes_back_with_its_rights
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

-- 1. AddSchema: schema public
--    inverse, restores all:
--      DROP SCHEMA public;
CREATE SCHEMA public;

-- 2. AddSchema: schema public
--    inverse: none needed
COMMENT ON SCHEMA public IS 'standard public schema';

-- 3. AlterPrivileges: schema public
--    inverse: none needed
GRANT USAGE ON SCHEMA public TO PUBLIC;

-- 4. AlterPrivileges: schema public
--    inverse: none needed
GRANT CREATE ON SCHEMA public TO reader;

COMMIT;
