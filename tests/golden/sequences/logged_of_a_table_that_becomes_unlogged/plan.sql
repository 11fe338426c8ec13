-- plumb plan sequences/logged_of_a_table_that_becomes_unlogged
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

-- 1. AlterTable: table public.book
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: changes_behaviour: its rows are lost in a crash of the server
--    inverse, restores all:
--      ALTER TABLE public.book SET LOGGED;
--      ALTER SEQUENCE public.pages SET UNLOGGED;
ALTER TABLE public.book SET UNLOGGED;

-- 2. AlterSequence: sequence public.numbers
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER SEQUENCE public.numbers SET LOGGED;

COMMIT;
