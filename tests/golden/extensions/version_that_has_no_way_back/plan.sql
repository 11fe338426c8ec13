-- plumb plan extensions/version_that_has_no_way_back
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

-- 1. AlterExtension: extension pg_trgm
--    inverse, restores all:
--      CREATE EXTENSION pg_trgm SCHEMA public VERSION '1.6';
--      COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
DROP EXTENSION pg_trgm;

-- 2. AlterExtension: extension pg_trgm
--    inverse, restores all:
--      DROP EXTENSION pg_trgm;
CREATE EXTENSION pg_trgm SCHEMA public VERSION '1.4';

-- 3. AlterComment: extension pg_trgm
--    inverse: none needed
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

COMMIT;
