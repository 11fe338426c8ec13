-- plumb plan foreign_data_wrappers/changed
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

-- 1. AlterForeignDataWrapper: foreign data wrapper w
--    inverse, restores all:
--      ALTER FOREIGN DATA WRAPPER w NO HANDLER OPTIONS (SET host 'a', ADD port '1', DROP dbname);
ALTER FOREIGN DATA WRAPPER w HANDLER public.postgres_fdw_handler OPTIONS (ADD dbname 'c', SET host 'b', DROP port);

COMMIT;
