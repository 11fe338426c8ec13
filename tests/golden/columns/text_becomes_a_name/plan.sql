-- plumb plan columns/text_becomes_a_name
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

-- 1. AlterColumn: column public.word.a
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: data_loss: what name does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.word ALTER COLUMN a TYPE text;
ALTER TABLE public.word ALTER COLUMN a TYPE name;

-- 2. AlterColumn: column public.word.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: data_loss: what name does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.word ALTER COLUMN b TYPE character varying(9);
ALTER TABLE public.word ALTER COLUMN b TYPE name;

-- 3. AlterColumn: column public.word.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.word ALTER COLUMN c TYPE name;
ALTER TABLE public.word ALTER COLUMN c TYPE text;

COMMIT;
