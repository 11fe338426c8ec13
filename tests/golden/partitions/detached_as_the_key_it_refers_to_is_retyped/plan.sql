-- plumb plan partitions/detached_as_the_key_it_refers_to_is_retyped
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

-- 1. DetachPartition: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.p DETACH PARTITION public.p_1;

-- 2. DropForeignKey: foreign key public.p.p_id_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_id_fkey FOREIGN KEY (id) REFERENCES public.account (id);
ALTER TABLE public.p DROP CONSTRAINT p_id_fkey;

-- 3. DropForeignKey: foreign key public.p_1.p_id_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_1 ADD CONSTRAINT p_id_fkey FOREIGN KEY (id) REFERENCES public.account (id);
ALTER TABLE public.p_1 DROP CONSTRAINT p_id_fkey;

-- 4. AlterColumn: column public.account.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.account ALTER COLUMN id TYPE integer;
ALTER TABLE public.account ALTER COLUMN id TYPE bigint;

-- 5. AlterColumn: column public.p.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN id TYPE integer;
ALTER TABLE public.p ALTER COLUMN id TYPE bigint;

-- 6. AlterColumn: column public.p_1.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.p_1 ALTER COLUMN id TYPE integer;
ALTER TABLE public.p_1 ALTER COLUMN id TYPE bigint;

-- 7. AddForeignKey: foreign key public.p.p_id_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.account
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_id_fkey;
ALTER TABLE public.p ADD CONSTRAINT p_id_fkey FOREIGN KEY (id) REFERENCES public.account (id);

-- 8. AddForeignKey: foreign key public.p_1.p_id_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.account
--    inverse, restores all:
--      ALTER TABLE public.p_1 DROP CONSTRAINT p_id_fkey;
ALTER TABLE public.p_1 ADD CONSTRAINT p_id_fkey FOREIGN KEY (id) REFERENCES public.account (id);

COMMIT;
