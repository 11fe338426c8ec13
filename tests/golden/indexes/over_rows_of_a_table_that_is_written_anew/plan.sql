-- plumb plan indexes/over_rows_of_a_table_that_is_written_anew
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

-- 1. DropIndex: index public.page.by_weight
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX by_weight ON public.page ((public.weight(NULL::public.book)));
DROP INDEX public.by_weight;

-- 2. DropIndex: index public.page.some_pages
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX some_pages ON public.page (number) WHERE (public.weight(NULL::public.book) > 0);
DROP INDEX public.some_pages;

-- 3. AlterColumn: column public.book.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN price TYPE integer USING price::text::integer;
ALTER TABLE public.book ALTER COLUMN price TYPE text;

-- 4. AddIndex: index public.page.by_weight
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.by_weight;
CREATE INDEX by_weight ON public.page ((public.weight(NULL::public.book)));

-- 5. AddIndex: index public.page.some_pages
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.some_pages;
CREATE INDEX some_pages ON public.page (number) WHERE (public.weight(NULL::public.book) > 0);

COMMIT;
