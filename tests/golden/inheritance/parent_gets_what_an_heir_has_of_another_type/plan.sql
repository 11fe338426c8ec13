-- plumb plan inheritance/parent_gets_what_an_heir_has_of_another_type
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

-- 1. DropColumn: column public.thing.old
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.thing ADD COLUMN old text;
ALTER TABLE public.thing DROP COLUMN old;

-- 2. AddColumn: column public.book.other
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP COLUMN other;
ALTER TABLE public.book ADD COLUMN other integer;

-- 3. AlterColumn: column public.book.total
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN total TYPE integer USING total::text::integer;
ALTER TABLE public.book ALTER COLUMN total TYPE text;

-- 4. AddColumn: column public.thing.total
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN total;
ALTER TABLE public.thing ADD COLUMN total text;

COMMIT;
