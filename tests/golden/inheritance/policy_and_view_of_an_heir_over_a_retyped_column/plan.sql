-- plumb plan inheritance/policy_and_view_of_an_heir_over_a_retyped_column
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

-- 1. AlterPolicy: policy public.book.priced
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY priced ON public.book USING ((price IS NOT NULL));
DROP POLICY priced ON public.book;

-- 2. AlterView: view public.prices
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.prices AS
--       SELECT novel.price,
--          novel.code
--         FROM public.novel;
DROP VIEW public.prices;

-- 3. AlterStatistics: statistics public.novel.both_of
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      CREATE STATISTICS public.both_of ON code, price FROM public.novel;
DROP STATISTICS public.both_of;

-- 4. AlterColumn: column public.thing.code
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing ADD COLUMN code text GENERATED ALWAYS AS ('x'::text) STORED;
ALTER TABLE public.thing DROP COLUMN code;

-- 5. AlterColumn: column public.thing.code
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN code;
ALTER TABLE public.thing ADD COLUMN code text GENERATED ALWAYS AS ('y'::text) STORED;

-- 6. AlterColumn: column public.thing.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.thing ALTER COLUMN price TYPE real USING price::text::real;
ALTER TABLE public.thing ALTER COLUMN price TYPE text;

-- 7. AlterStatistics: statistics public.novel.both_of
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.both_of;
CREATE STATISTICS public.both_of ON code, price FROM public.novel;

-- 8. AlterView: view public.prices
--    inverse, restores all:
--      DROP VIEW public.prices;
CREATE VIEW public.prices AS
 SELECT novel.price,
    novel.code
   FROM public.novel;

-- 9. AlterPolicy: policy public.book.priced
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY priced ON public.book;
CREATE POLICY priced ON public.book USING ((price IS NOT NULL));

COMMIT;
