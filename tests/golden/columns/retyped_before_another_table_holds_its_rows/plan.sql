-- plumb plan columns/retyped_before_another_table_holds_its_rows
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

-- 1. AlterColumn: column public.u.o
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    inverse, restores all:
--      ALTER TABLE public.u ALTER COLUMN o TYPE bigint;
ALTER TABLE public.u ALTER COLUMN o TYPE integer;

-- 2. AddColumn: column public.s.w
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.s DROP COLUMN w;
ALTER TABLE public.s ADD COLUMN w public.u;

COMMIT;
