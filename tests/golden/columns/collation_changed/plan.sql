-- plumb plan columns/collation_changed
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

-- 1. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the indexes of the column are built anew
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."C",
--        ALTER COLUMN b TYPE text,
--        ALTER COLUMN c TYPE character varying(5) COLLATE pg_catalog."POSIX",
--        ALTER COLUMN d TYPE text COLLATE public.german;
ALTER TABLE public.t ALTER COLUMN a TYPE text,
  ALTER COLUMN b TYPE text COLLATE public.german,
  ALTER COLUMN c TYPE character varying(9) COLLATE pg_catalog."C",
  ALTER COLUMN d TYPE text;

COMMIT;
