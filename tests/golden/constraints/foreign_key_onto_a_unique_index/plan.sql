-- plumb plan constraints/foreign_key_onto_a_unique_index
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

-- 1. AddIndex: index public.a.a_x_y
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.a_x_y;
CREATE UNIQUE INDEX a_x_y ON public.a (x, y);

-- 2. AddForeignKey: foreign key public.b.b_y_x_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT b_y_x_fkey;
ALTER TABLE public.b ADD CONSTRAINT b_y_x_fkey FOREIGN KEY (y, x) REFERENCES public.a (y, x);

COMMIT;
