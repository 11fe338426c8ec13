-- plumb plan foreign_tables/column_gets_another_type_and_not_null
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

-- 1. DropColumn: column public.f.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its values stay where they are
--    inverse, restores all:
--      ALTER TABLE public.f ADD COLUMN gone text;
ALTER TABLE public.f DROP COLUMN gone;

-- 2. AlterColumn: column public.f.id, column public.f.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.f ALTER COLUMN id TYPE integer,
--        ALTER COLUMN n TYPE integer;
ALTER TABLE public.f ALTER COLUMN id TYPE bigint,
  ALTER COLUMN n TYPE text;

-- 3. AlterColumn: column public.f.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.f ALTER COLUMN id DROP NOT NULL;
ALTER TABLE public.f ALTER COLUMN id SET NOT NULL;

-- 4. AddCheck: check constraint public.f.f_id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.f DROP CONSTRAINT f_id;
ALTER TABLE public.f ADD CONSTRAINT f_id CHECK ((id > 0));

COMMIT;
