-- plumb plan foreign_data_wrappers/dropped
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

-- 1. DropTable: table public.away
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows stay where they are
--    inverse, restores all:
--      CREATE FOREIGN TABLE public.away (
--        id integer
--      ) SERVER s;
DROP FOREIGN TABLE public.away;

-- 2. DropUserMapping: user mapping public(s)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE USER MAPPING FOR PUBLIC SERVER s;
DROP USER MAPPING FOR PUBLIC SERVER s;

-- 3. DropForeignServer: foreign server s
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE SERVER s FOREIGN DATA WRAPPER w;
DROP SERVER s;

-- 4. DropForeignDataWrapper: foreign data wrapper w
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE FOREIGN DATA WRAPPER w NO HANDLER NO VALIDATOR;
DROP FOREIGN DATA WRAPPER w;

COMMIT;
