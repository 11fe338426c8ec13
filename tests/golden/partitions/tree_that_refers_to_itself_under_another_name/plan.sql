-- plumb plan partitions/tree_that_refers_to_itself_under_another_name
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

-- 1. DropForeignKey: foreign key public.one.up
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.one ADD CONSTRAINT up FOREIGN KEY (parent) REFERENCES public.one (id);
ALTER TABLE public.one DROP CONSTRAINT up;

-- 2. DropTable: table public.one
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.one (
--        id integer,
--        parent integer,
--        CONSTRAINT one_id_key UNIQUE (id)
--      ) PARTITION BY HASH (id);
DROP TABLE public.one;

-- 3. DropTable: table public.two
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.two (
--        note text
--      );
DROP TABLE public.two;

-- 4. AddTable: table public.one
--    inverse, restores all:
--      DROP TABLE public.one;
CREATE TABLE public.one (
  note text
);

-- 5. AddTable: table public.two
--    inverse, restores all:
--      DROP TABLE public.two;
CREATE TABLE public.two (
  id integer,
  parent integer,
  CONSTRAINT two_id_key UNIQUE (id)
) PARTITION BY HASH (id);

-- 6. AddForeignKey: foreign key public.two.up
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.two DROP CONSTRAINT up;
ALTER TABLE public.two ADD CONSTRAINT up FOREIGN KEY (parent) REFERENCES public.two (id);

COMMIT;
