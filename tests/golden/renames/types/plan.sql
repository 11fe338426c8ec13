-- plumb plan renames/types
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

-- 1. RenameColumn: column public.pair.a
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TYPE public.pair RENAME ATTRIBUTE first TO a;
ALTER TYPE public.pair RENAME ATTRIBUTE a TO first;

-- 2. RenameCompositeType: composite type public.pair
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TYPE public.two RENAME TO pair;
ALTER TYPE public.pair RENAME TO two;

-- 3. RenameDomain: domain public.code
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER DOMAIN public.number RENAME TO code;
ALTER DOMAIN public.code RENAME TO number;

-- 4. RenameEnum: enum public.state
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TYPE public.mood RENAME TO state;
ALTER TYPE public.state RENAME TO mood;

-- 5. AlterEnum: enum public.mood
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'off';

COMMIT;
