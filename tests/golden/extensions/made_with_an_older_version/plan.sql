-- plumb plan extensions/made_with_an_older_version
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

-- 1. AddExtension: extension hstore
--    inverse, restores all:
--      DROP EXTENSION hstore;
CREATE EXTENSION hstore SCHEMA public VERSION '1.4';

-- 2. AlterComment: extension hstore
--    inverse: none needed
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

COMMIT;
