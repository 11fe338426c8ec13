-- plumb plan indexes/constraint_became_an_index
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

-- 2. DropUnique: unique constraint public.t.t_a
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE (a);
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- 3. DropUnique: unique constraint public.t.t_b_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- 4. DropPrimaryKey: primary key public.t.t_c
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_c PRIMARY KEY (c);
ALTER TABLE public.t DROP CONSTRAINT t_c;

-- 5. AddIndex: index public.t.t_a
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.t_a;
CREATE UNIQUE INDEX t_a ON public.t (a);

-- 6. AddIndex: index public.t.t_b
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.t_b;
CREATE UNIQUE INDEX t_b ON public.t (b);

-- 7. AddIndex: index public.t.t_c
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.t_c;
CREATE UNIQUE INDEX t_c ON public.t (c);

-- 8. AddForeignKey: foreign key public.u.u_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.t
--    inverse, restores all:
--      ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);

COMMIT;
