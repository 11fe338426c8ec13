-- plumb plan partitions/index_and_keys_added
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

-- 1. AlterColumn: column public.p.at
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN at DROP NOT NULL;
ALTER TABLE public.p ALTER COLUMN at SET NOT NULL;

-- 2. AlterColumn: column public.p.id
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.p ALTER COLUMN id SET NOT NULL;

-- 3. AddPrimaryKey: primary key public.p.p_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_pkey;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id, at);

-- 4. AddUnique: unique constraint public.p.p_at_n_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_at_n_key;
ALTER TABLE public.p ADD CONSTRAINT p_at_n_key UNIQUE (at, n);

-- 5. AddCheck: check constraint public.p.p_n_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_n_check;
ALTER TABLE public.p ADD CONSTRAINT p_n_check CHECK ((n > 0));

-- 6. AddIndex: index public.p.p_n
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.p_n;
CREATE INDEX p_n ON public.p (n);

-- 7. AddForeignKey: foreign key public.p.p_n_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.other
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_n_fkey;
ALTER TABLE public.p ADD CONSTRAINT p_n_fkey FOREIGN KEY (n) REFERENCES public.other (id);

COMMIT;
