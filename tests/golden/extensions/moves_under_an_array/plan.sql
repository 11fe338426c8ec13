-- plumb plan extensions/moves_under_an_array
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

-- 1. AddSchema: schema x
--    inverse, restores all:
--      DROP SCHEMA x;
CREATE SCHEMA x;

-- 2. AlterColumn: column public.u.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.u ALTER COLUMN c TYPE public.citext;
ALTER TABLE public.u ALTER COLUMN c TYPE text;

-- 3. AlterExtension: extension citext
--    inverse, restores all:
--      ALTER EXTENSION citext SET SCHEMA public;
ALTER EXTENSION citext SET SCHEMA x;

COMMIT;
