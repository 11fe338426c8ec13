-- plumb plan columns/added_to_a_table_whose_rows_a_column_holds
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

-- 1. DropColumn: column public.person.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN gone text;
--      ALTER TABLE public.person ALTER COLUMN gone SET DEFAULT 'x'::text;
ALTER TABLE public.person DROP COLUMN gone;

-- 2. AddColumn: column public.person.age
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: rows that are there get no value: column public.log.before holds such rows
--    inverse, restores all:
--      ALTER TABLE public.person DROP COLUMN age;
ALTER TABLE public.person ADD COLUMN age integer;

-- 3. AlterColumn: column public.person.age
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN age DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN age SET DEFAULT 18;

COMMIT;
