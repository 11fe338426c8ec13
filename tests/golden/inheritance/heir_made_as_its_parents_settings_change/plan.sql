-- plumb plan inheritance/heir_made_as_its_parents_settings_change
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

-- 1. AddTable: table public.manager
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP TABLE public.manager;
CREATE TABLE public.manager (
  level integer
) INHERITS (public.person);

-- 2. AlterColumn: column public.manager.note
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.manager ALTER COLUMN note SET STORAGE EXTENDED;
ALTER TABLE public.manager ALTER COLUMN note SET STORAGE MAIN;

-- 3. AlterColumn: column public.person.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.person ALTER COLUMN name SET STATISTICS -1;
ALTER TABLE ONLY public.person ALTER COLUMN name SET STATISTICS 100;

-- 4. AlterColumn: column public.person.note
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.person ALTER COLUMN note SET STORAGE EXTENDED;
ALTER TABLE ONLY public.person ALTER COLUMN note SET STORAGE EXTERNAL;

COMMIT;
