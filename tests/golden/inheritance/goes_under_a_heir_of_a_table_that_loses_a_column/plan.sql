-- plumb plan inheritance/goes_under_a_heir_of_a_table_that_loses_a_column
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

-- 1. AlterTable: table public.below
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.first
--    inverse, restores all:
--      ALTER TABLE public.below INHERIT public.first;
ALTER TABLE public.below NO INHERIT public.first;

-- 2. DropColumn: column public.below.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.below ADD COLUMN gone text;
ALTER TABLE public.below DROP COLUMN gone;

-- 3. DropColumn: column public.first.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.first ADD COLUMN gone text;
ALTER TABLE public.first DROP COLUMN gone;

-- 4. AlterTable: table public.below
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.below NO INHERIT public.beside;
ALTER TABLE public.below INHERIT public.beside;

COMMIT;
