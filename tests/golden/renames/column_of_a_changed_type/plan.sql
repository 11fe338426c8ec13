-- plumb plan renames/column_of_a_changed_type
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

-- 1. RenameColumn: column public.item.code
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.item RENAME COLUMN number TO code;
ALTER TABLE public.item RENAME COLUMN code TO number;

-- 2. AlterView: view public.codes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.codes AS
--       SELECT item.number AS code
--         FROM public.item;
DROP VIEW public.codes;

-- 3. AlterColumn: column public.item.number
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN number TYPE text;
ALTER TABLE public.item ALTER COLUMN number TYPE character varying(10);

-- 4. AlterColumn: column public.item.number
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN number DROP NOT NULL;
ALTER TABLE public.item ALTER COLUMN number SET NOT NULL;

-- 5. AlterView: view public.codes
--    inverse, restores all:
--      DROP VIEW public.codes;
CREATE VIEW public.codes AS
 SELECT item.number AS code
   FROM public.item;

COMMIT;
