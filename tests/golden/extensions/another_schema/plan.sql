-- plumb plan extensions/another_schema
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

-- 1. AlterView: view public.box
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.box AS
--       SELECT ''::public.hstore AS content;
DROP VIEW public.box;

-- 2. AlterExtension: extension hstore
--    inverse, restores all:
--      ALTER EXTENSION hstore SET SCHEMA public;
ALTER EXTENSION hstore SET SCHEMA tools;

-- 3. AlterView: view public.box
--    inverse, restores all:
--      DROP VIEW public.box;
CREATE VIEW public.box AS
 SELECT ''::tools.hstore AS content;

COMMIT;
