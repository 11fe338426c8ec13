-- plumb plan partitions/detached_and_stripped
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

-- 1. DetachPartition: table public.leaves
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.leaves FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.p DETACH PARTITION public.leaves;

-- 2. DropForeignKey: foreign key public.leaves.p_n_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.leaves ADD CONSTRAINT p_n_fkey FOREIGN KEY (n) REFERENCES public.other (id);
ALTER TABLE public.leaves DROP CONSTRAINT p_n_fkey;

-- 3. DropIndex: index public.leaves.leaves_n_idx
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX leaves_n_idx ON public.leaves (n);
DROP INDEX public.leaves_n_idx;

-- 4. DropCheck: check constraint public.leaves.p_n_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.leaves ADD CONSTRAINT p_n_check CHECK ((n > 0));
ALTER TABLE public.leaves DROP CONSTRAINT p_n_check;

-- 5. DropPrimaryKey: primary key public.leaves.leaves_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.leaves ADD CONSTRAINT leaves_pkey PRIMARY KEY (id, at);
ALTER TABLE public.leaves DROP CONSTRAINT leaves_pkey;

-- 6. DropColumn: column public.leaves.n
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.leaves ADD COLUMN n integer;
ALTER TABLE public.leaves DROP COLUMN n;

-- 7. AlterColumn: column public.leaves.at
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.leaves ALTER COLUMN at SET NOT NULL;
ALTER TABLE public.leaves ALTER COLUMN at DROP NOT NULL;

-- 8. AlterColumn: column public.leaves.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.leaves ALTER COLUMN id TYPE integer;
ALTER TABLE public.leaves ALTER COLUMN id TYPE bigint;

-- 9. AlterColumn: column public.leaves.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.leaves ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.leaves ALTER COLUMN id DROP NOT NULL;

COMMIT;
