-- plumb plan foreign_servers/changed
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

-- 1. AlterForeignServer: foreign server s
--    inverse, restores all:
--      ALTER SERVER s VERSION '1' OPTIONS (SET host 'a', ADD port '1', DROP dbname);
ALTER SERVER s VERSION '2' OPTIONS (ADD dbname 'x', SET host 'b', DROP port);

COMMIT;
