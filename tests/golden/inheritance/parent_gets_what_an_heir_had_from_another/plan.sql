-- plumb plan inheritance/parent_gets_what_an_heir_had_from_another
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

-- 1. AlterTable: table public.book
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.ware
--    inverse, restores all:
--      ALTER TABLE public.book INHERIT public.ware;
ALTER TABLE public.book NO INHERIT public.ware;

-- 2. DropTable: table public.ware
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.ware (
--        price character(5),
--        total character(5)
--      );
DROP TABLE public.ware;

-- 3. AddColumn: column public.thing.price
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN price;
ALTER TABLE public.thing ADD COLUMN price character(5);

-- 4. AlterColumn: column public.book.total
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.book ALTER COLUMN total TYPE character(5);
ALTER TABLE public.book ALTER COLUMN total TYPE text;

-- 5. AddColumn: column public.thing.total
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN total;
ALTER TABLE public.thing ADD COLUMN total text;

COMMIT;
