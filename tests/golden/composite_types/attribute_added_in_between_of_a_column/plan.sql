-- plumb plan composite_types/attribute_added_in_between_of_a_column
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
--      ALTER TABLE public.person ALTER COLUMN home SET DEFAULT ROW('a'::text, 'b'::text)::public.place;
ALTER TABLE public.person ALTER COLUMN home DROP DEFAULT;

-- 2. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      ALTER TYPE public.place_plumb_old RENAME TO place;
ALTER TYPE public.place RENAME TO place_plumb_old;

-- 3. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      DROP TYPE public.place;
CREATE TYPE public.place AS (street text, house text, town text);

-- 4. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.place cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home TYPE public.place_plumb_old USING pg_catalog.json_populate_record(NULL::public.place_plumb_old, pg_catalog.to_json(home));
ALTER TABLE public.person ALTER COLUMN home TYPE public.place USING pg_catalog.json_populate_record(NULL::public.place, pg_catalog.to_json(home));

-- 5. AlterCompositeType: composite type public.place_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.place_plumb_old AS (street text, town text);
DROP TYPE public.place_plumb_old;

-- 6. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN home SET DEFAULT ROW('a'::text, NULL::text, 'b'::text)::public.place;

COMMIT;
