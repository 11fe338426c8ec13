-- plumb plan composite_types/attribute_dropped
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

-- 1. AlterCompositeType: composite type public.place
--    hazard: data_loss: columns of this type lose the values of the attribute
--    hazard: changes_behaviour: undoing it empties the attributes that stand behind it too
--    inverse, restores shape:
--      ALTER TYPE public.place DROP ATTRIBUTE town;
--      ALTER TYPE public.place ADD ATTRIBUTE house text;
--      ALTER TYPE public.place ADD ATTRIBUTE town text;
--      COMMENT ON COLUMN public.place.town IS 'Its name';
ALTER TYPE public.place DROP ATTRIBUTE house;

COMMIT;
