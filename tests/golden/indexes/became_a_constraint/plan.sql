-- plumb plan indexes/became_a_constraint
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

-- 1. DropForeignKey: foreign key public.u.u_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;

-- 2. DropIndex: index public.t.t_a
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE UNIQUE INDEX t_a ON public.t (a);
DROP INDEX public.t_a;

-- 3. DropIndex: index public.t.t_b
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE UNIQUE INDEX t_b ON public.t (b);
DROP INDEX public.t_b;

-- 4. DropIndex: index public.t.t_c
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE UNIQUE INDEX t_c ON public.t (c);
DROP INDEX public.t_c;

-- 5. AddPrimaryKey: primary key public.t.t_c
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_c;
ALTER TABLE public.t ADD CONSTRAINT t_c PRIMARY KEY (c);

-- 6. AddUnique: unique constraint public.t.t_a
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_a;
ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE (a);

-- 7. AddUnique: unique constraint public.t.t_b_key
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_b_key;
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);

-- 8. AddForeignKey: foreign key public.u.u_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.t
--    inverse, restores all:
--      ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);

COMMIT;
