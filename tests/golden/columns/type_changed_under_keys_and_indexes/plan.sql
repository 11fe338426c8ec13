-- plumb plan columns/type_changed_under_keys_and_indexes
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

-- 1. DropForeignKey: foreign key public.b.b_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- 2. AlterColumn: column public.a.code, column public.a.id, column public.a.n
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.a ALTER COLUMN code TYPE character varying(5),
--        ALTER COLUMN id TYPE integer,
--        ALTER COLUMN n TYPE integer;
ALTER TABLE public.a ALTER COLUMN code TYPE text,
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN n TYPE bigint;

-- 3. AlterColumn: column public.b.a, column public.b.code
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.b ALTER COLUMN a TYPE integer,
--        ALTER COLUMN code TYPE character varying(5);
ALTER TABLE public.b ALTER COLUMN a TYPE bigint,
  ALTER COLUMN code TYPE text;

-- 4. AddForeignKey: foreign key public.b.b_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

COMMIT;
