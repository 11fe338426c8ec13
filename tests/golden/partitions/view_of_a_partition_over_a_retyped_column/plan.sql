-- plumb plan partitions/view_of_a_partition_over_a_retyped_column
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

-- 1. AlterView: view public.firsts
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.firsts AS
--       SELECT first.price
--         FROM public.first;
DROP VIEW public.firsts;

-- 2. AlterColumn: column public.book.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN price TYPE integer USING price::text::integer;
ALTER TABLE public.book ALTER COLUMN price TYPE text;

-- 3. AlterView: view public.firsts
--    inverse, restores all:
--      DROP VIEW public.firsts;
CREATE VIEW public.firsts AS
 SELECT first.price
   FROM public.first;

COMMIT;
