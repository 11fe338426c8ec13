-- plumb plan enums/removed_and_column_becomes_text
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

-- 1. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;

-- 2. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.person ALTER COLUMN mood TYPE text;

-- 3. DropEnum: enum public.mood
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.mood AS ENUM ('sad', 'ok');
DROP TYPE public.mood;

-- 4. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'ok'::text;

COMMIT;
