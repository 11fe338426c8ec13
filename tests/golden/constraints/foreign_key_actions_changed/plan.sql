-- plumb plan constraints/foreign_key_actions_changed
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

-- 1. DropForeignKey: foreign key public.b.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT c FOREIGN KEY (c) REFERENCES public.a (id);
ALTER TABLE public.b DROP CONSTRAINT c;

-- 2. DropForeignKey: foreign key public.b.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT d FOREIGN KEY (d) REFERENCES public.a (id) ON DELETE CASCADE;
ALTER TABLE public.b DROP CONSTRAINT d;

-- 3. DropForeignKey: foreign key public.b.m
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT m FOREIGN KEY (x, y) REFERENCES public.a (x, y);
ALTER TABLE public.b DROP CONSTRAINT m;

-- 4. DropForeignKey: foreign key public.b.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT n FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON DELETE SET NULL (x);
ALTER TABLE public.b DROP CONSTRAINT n;

-- 5. AddForeignKey: foreign key public.b.c
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT c;
ALTER TABLE public.b ADD CONSTRAINT c FOREIGN KEY (c) REFERENCES public.a (id) ON UPDATE CASCADE ON DELETE SET NULL;

-- 6. AddForeignKey: foreign key public.b.d
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT d;
ALTER TABLE public.b ADD CONSTRAINT d FOREIGN KEY (d) REFERENCES public.a (id) ON DELETE RESTRICT;

-- 7. AddForeignKey: foreign key public.b.m
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT m;
ALTER TABLE public.b ADD CONSTRAINT m FOREIGN KEY (x, y) REFERENCES public.a (x, y) MATCH FULL;

-- 8. AddForeignKey: foreign key public.b.n
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT n;
ALTER TABLE public.b ADD CONSTRAINT n FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON DELETE SET NULL (y);

COMMIT;
