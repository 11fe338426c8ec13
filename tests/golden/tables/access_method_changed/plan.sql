-- plumb plan tables/access_method_changed
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

-- 1. AddTable: table public.c
--    inverse, restores all:
--      DROP TABLE public.c;
CREATE TABLE public.c (
  id integer
) USING heap_too;

-- 2. AlterTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.a SET ACCESS METHOD heap_too;
ALTER TABLE public.a SET ACCESS METHOD heap;

-- 3. AlterTable: table public.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.b SET ACCESS METHOD heap;
ALTER TABLE public.b SET ACCESS METHOD heap_too;

COMMIT;
