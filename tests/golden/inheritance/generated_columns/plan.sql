-- plumb plan inheritance/generated_columns
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

-- 1. AlterColumn: column public.p.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD COLUMN b integer GENERATED ALWAYS AS ((a * 2)) STORED;
ALTER TABLE public.p DROP COLUMN b;

-- 2. AlterColumn: column public.p.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p DROP COLUMN b;
ALTER TABLE public.p ADD COLUMN b integer GENERATED ALWAYS AS ((a * 3)) STORED;

-- 3. AddColumn: column public.p.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p DROP COLUMN c;
ALTER TABLE public.p ADD COLUMN c integer GENERATED ALWAYS AS ((a + 1)) STORED;

COMMIT;
