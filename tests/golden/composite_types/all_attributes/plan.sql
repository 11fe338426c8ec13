-- plumb plan composite_types/all_attributes
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

-- 1. AddCompositeType: composite type public.nothing
--    inverse, restores all:
--      DROP TYPE public.nothing;
CREATE TYPE public.nothing AS ();

-- 2. AddCompositeType: composite type public.place
--    inverse, restores all:
--      DROP TYPE public.place;
CREATE TYPE public.place AS (street text, "House No" character varying(10), town text COLLATE pg_catalog."C", at point[]);

-- 3. AddTable: table public.person
--    inverse, restores all:
--      DROP TABLE public.person;
CREATE TABLE public.person (
  home public.place,
  others public.place[]
);

-- 4. AlterComment: composite type public.place
--    inverse: none needed
COMMENT ON TYPE public.place IS 'Where people live';

-- 5. AlterComment: composite type public.place
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.place."House No" IS 'With a letter';

COMMIT;
