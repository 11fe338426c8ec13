-- plumb plan partitions/key_it_refers_to_itself_by_retyped
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

-- 1. DropForeignKey: foreign key public.p.p_parent_parent_at_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_parent_parent_at_fkey FOREIGN KEY (parent, parent_at) REFERENCES public.p (id, at);
ALTER TABLE public.p DROP CONSTRAINT p_parent_parent_at_fkey;

-- 2. AlterColumn: column public.p.id, column public.p.parent
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN id TYPE integer,
--        ALTER COLUMN parent TYPE integer;
ALTER TABLE public.p ALTER COLUMN id TYPE bigint,
  ALTER COLUMN parent TYPE bigint;

-- 3. AddForeignKey: foreign key public.p.p_parent_parent_at_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.p
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_parent_parent_at_fkey;
ALTER TABLE public.p ADD CONSTRAINT p_parent_parent_at_fkey FOREIGN KEY (parent, parent_at) REFERENCES public.p (id, at);

COMMIT;
