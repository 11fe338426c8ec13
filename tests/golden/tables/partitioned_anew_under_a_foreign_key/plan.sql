-- plumb plan tables/partitioned_anew_under_a_foreign_key
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

-- 1. DropForeignKey: foreign key public.f.f_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.f ADD CONSTRAINT f_a_fkey FOREIGN KEY (a) REFERENCES public.p (a);
ALTER TABLE public.f DROP CONSTRAINT f_a_fkey;

-- 2. DropTable: table public.p
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.p (
--        a integer NOT NULL,
--        CONSTRAINT p_pkey PRIMARY KEY (a)
--      );
DROP TABLE public.p;

-- 3. AddTable: table public.p
--    inverse, restores all:
--      DROP TABLE public.p;
CREATE TABLE public.p (
  a integer NOT NULL,
  CONSTRAINT p_pkey PRIMARY KEY (a)
) PARTITION BY RANGE (a);

-- 4. AddForeignKey: foreign key public.f.f_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.p
--    inverse, restores all:
--      ALTER TABLE public.f DROP CONSTRAINT f_a_fkey;
ALTER TABLE public.f ADD CONSTRAINT f_a_fkey FOREIGN KEY (a) REFERENCES public.p (a);

COMMIT;
