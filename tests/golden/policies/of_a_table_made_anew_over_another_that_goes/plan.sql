-- plumb plan policies/of_a_table_made_anew_over_another_that_goes
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

-- 1. DropTable: table public.book
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.book (
--        at timestamp without time zone
--      ) PARTITION BY LIST (at);
--      CREATE POLICY readers ON public.book USING ((EXISTS ( SELECT
--         FROM public.other)));
DROP TABLE public.book;

-- 2. DropTable: table public.other
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.other ();
DROP TABLE public.other;

-- 3. AddTable: table public.book
--    inverse, restores all:
--      DROP TABLE public.book;
CREATE TABLE public.book (
  at timestamp without time zone
);

-- 4. AddPolicy: policy public.book.readers
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY readers ON public.book;
CREATE POLICY readers ON public.book USING (true);

COMMIT;
