-- plumb plan composite_types/attribute_of_a_row_in_a_default
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

-- 1. DropIndex: index public.person.person_house
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX person_house ON public.person ((((home).house)));
DROP INDEX public.person_house;

-- 2. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home SET DEFAULT ROW('b'::text, 2)::public.place;
ALTER TABLE public.person ALTER COLUMN home DROP DEFAULT;

-- 3. AlterColumn: column public.person.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN id SET DEFAULT (ROW('a'::text, 1)::public.place).house;
ALTER TABLE public.person ALTER COLUMN id DROP DEFAULT;

-- 4. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      ALTER TYPE public.place_plumb_old RENAME TO place;
ALTER TYPE public.place RENAME TO place_plumb_old;

-- 5. AlterCompositeType: composite type public.place
--    inverse, restores all:
--      DROP TYPE public.place;
CREATE TYPE public.place AS (street text, house bigint);

-- 6. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.place cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home TYPE public.place_plumb_old USING home::text::public.place_plumb_old;
ALTER TABLE public.person ALTER COLUMN home TYPE public.place USING home::text::public.place;

-- 7. AlterCompositeType: composite type public.place_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.place_plumb_old AS (street text, house integer);
DROP TYPE public.place_plumb_old;

-- 8. AlterColumn: column public.person.home
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN home DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN home SET DEFAULT ROW('b'::text, (2)::bigint)::public.place;

-- 9. AlterColumn: column public.person.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN id SET DEFAULT (ROW('a'::text, (1)::bigint)::public.place).house;

-- 10. AddIndex: index public.person.person_house
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.person_house;
CREATE INDEX person_house ON public.person ((((home).house)));

COMMIT;
