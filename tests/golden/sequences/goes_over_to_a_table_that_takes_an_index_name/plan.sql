-- plumb plan sequences/goes_over_to_a_table_that_takes_an_index_name
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

-- 1. AlterSequence: sequence public.numbers
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.numbers OWNED BY public.book.id;
ALTER SEQUENCE public.numbers OWNED BY NONE;

-- 2. DropTable: table public.book
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.book (
--        id integer,
--        CONSTRAINT by_id UNIQUE (id)
--      );
DROP TABLE public.book;

-- 3. AddTable: table public.novel
--    inverse, restores all:
--      DROP TABLE public.novel;
CREATE TABLE public.novel (
  id integer,
  CONSTRAINT by_id UNIQUE (id)
);

-- 4. AlterSequence: sequence public.numbers
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.numbers OWNED BY NONE;
ALTER SEQUENCE public.numbers OWNED BY public.novel.id;

COMMIT;
