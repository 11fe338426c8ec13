-- plumb plan composite_types/attribute_dropped_with_default_of_a_column
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

-- 1. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home SET DEFAULT ROW('a'::text, NULL::text, 'b'::text)::public.place;
ALTER TABLE public.person ALTER COLUMN home DROP DEFAULT;

-- 2. AlterCompositeType: composite type public.place
--    hazard: data_loss: columns of this type lose the values of the attribute
--    hazard: changes_behaviour: undoing it empties the attributes that stand behind it too
--    inverse, restores shape:
--      ALTER TYPE public.place DROP ATTRIBUTE town;
--      ALTER TYPE public.place ADD ATTRIBUTE house text;
--      ALTER TYPE public.place ADD ATTRIBUTE town text;
ALTER TYPE public.place DROP ATTRIBUTE house;

-- 3. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN home SET DEFAULT ROW('a'::text, 'b'::text)::public.place;

COMMIT;
