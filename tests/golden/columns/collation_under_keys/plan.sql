-- plumb plan columns/collation_under_keys
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

-- 1. DropIndex: index public.word.word_d
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX word_d ON public.word ((lower(d)));
DROP INDEX public.word_d;

-- 2. AlterColumn: column public.word.a, column public.word.b, column public.word.c, column public.word.d, column public.word.e
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the indexes of the column are built anew
--    inverse, restores all:
--      ALTER TABLE public.word ALTER COLUMN a TYPE text,
--        ALTER COLUMN b TYPE text,
--        ALTER COLUMN c TYPE text,
--        ALTER COLUMN d TYPE text,
--        ALTER COLUMN e TYPE text;
ALTER TABLE public.word ALTER COLUMN a TYPE text COLLATE pg_catalog."C",
  ALTER COLUMN b TYPE text COLLATE pg_catalog."C",
  ALTER COLUMN c TYPE text COLLATE pg_catalog."C",
  ALTER COLUMN d TYPE text COLLATE pg_catalog."C",
  ALTER COLUMN e TYPE text COLLATE pg_catalog."C";

-- 3. AddIndex: index public.word.word_d
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.word_d;
CREATE INDEX word_d ON public.word ((lower(d)) COLLATE pg_catalog."C");

COMMIT;
