-- plumb plan foreign_data_wrappers/all_attributes
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

-- 1. AddExtension: extension postgres_fdw
--    inverse, restores all:
--      DROP EXTENSION postgres_fdw;
CREATE EXTENSION postgres_fdw SCHEMA public VERSION '1.1';

-- 2. AddForeignDataWrapper: foreign data wrapper bare
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER bare;
CREATE FOREIGN DATA WRAPPER bare NO HANDLER NO VALIDATOR;

-- 3. AddForeignDataWrapper: foreign data wrapper full_of_options
--    hazard: unknown: its option password may be a secret, which plumb never reads: write it in place of <secret>, or set it afterwards
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER full_of_options;
CREATE FOREIGN DATA WRAPPER full_of_options NO HANDLER NO VALIDATOR OPTIONS (host 'here', password '<secret>');

-- 4. AddForeignDataWrapper: foreign data wrapper handled
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER handled;
CREATE FOREIGN DATA WRAPPER handled HANDLER public.postgres_fdw_handler VALIDATOR public.postgres_fdw_validator;

-- 5. AlterComment: extension postgres_fdw
--    inverse: none needed
COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';

COMMIT;
