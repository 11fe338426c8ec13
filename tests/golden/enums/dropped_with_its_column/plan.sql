-- plumb plan enums/dropped_with_its_column
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

-- 1. DropColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.person ADD COLUMN mood public.mood;
ALTER TABLE public.person DROP COLUMN mood;

-- 2. DropEnum: enum public.mood
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.mood AS ENUM ('ok', 'good');
DROP TYPE public.mood;

COMMIT;
