-- plumb plan enums/value_removed_from_an_array
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

-- 1. AlterColumn: column public.person.moods
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN moods SET DEFAULT '{ok}'::public.mood[];
ALTER TABLE public.person ALTER COLUMN moods DROP DEFAULT;

-- 2. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok');

-- 4. AlterColumn: column public.person.history, column public.person.moods
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN history TYPE public.mood_plumb_old[] USING history::text[]::public.mood_plumb_old[],
--        ALTER COLUMN moods TYPE public.mood_plumb_old[] USING moods::text[]::public.mood_plumb_old[];
ALTER TABLE public.person ALTER COLUMN history TYPE public.mood[] USING history::text[]::public.mood[],
  ALTER COLUMN moods TYPE public.mood[] USING moods::text[]::public.mood[];

-- 5. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok');
DROP TYPE public.mood_plumb_old;

-- 6. AlterColumn: column public.person.moods
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN moods DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN moods SET DEFAULT '{ok}'::public.mood[];

COMMIT;
