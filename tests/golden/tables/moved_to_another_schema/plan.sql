-- plumb plan tables/moved_to_another_schema
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

-- 1. DropForeignKey: foreign key public.b.b_a_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- 2. DropTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.a (
--        id integer NOT NULL,
--        CONSTRAINT a_pkey PRIMARY KEY (id)
--      );
DROP TABLE public.a;

-- 3. AddTable: table other.a
--    inverse, restores all:
--      DROP TABLE other.a;
CREATE TABLE other.a (
  id integer NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- 4. AddForeignKey: foreign key public.b.b_a_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in other.a
--    inverse, restores all:
--      ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES other.a (id);

COMMIT;
