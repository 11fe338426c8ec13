-- plumb plan constraints/included_column_retyped_under_foreign_key
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

-- 1. DropForeignKey: foreign key public.a.a_up
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ADD CONSTRAINT a_up FOREIGN KEY (up) REFERENCES public.a (id);
ALTER TABLE public.a DROP CONSTRAINT a_up;

-- 2. DropForeignKey: foreign key public.b.b_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- 3. AlterColumn: column public.a.state
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that character varying(10) cannot hold
--    inverse, restores all:
--      ALTER TABLE public.a ALTER COLUMN state TYPE text;
ALTER TABLE public.a ALTER COLUMN state TYPE character varying(10);

-- 4. AddForeignKey: foreign key public.a.a_up
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT a_up;
ALTER TABLE public.a ADD CONSTRAINT a_up FOREIGN KEY (up) REFERENCES public.a (id);

-- 5. AddForeignKey: foreign key public.b.b_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

COMMIT;
