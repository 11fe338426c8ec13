-- plumb plan domains/of_an_array_of_an_enum
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

-- 1. AlterCompositeType: composite type public.day
--    inverse, restores all:
--      ALTER TYPE public.day_plumb_old RENAME TO day;
ALTER TYPE public.day RENAME TO day_plumb_old;

-- 2. AlterColumn: column public.diary.moods
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.diary ALTER COLUMN moods SET DEFAULT ARRAY['ok'::public.mood];
ALTER TABLE public.diary ALTER COLUMN moods DROP DEFAULT;

-- 3. AlterDomain: domain public.moods
--    inverse, restores all:
--      ALTER DOMAIN public.moods_plumb_old RENAME TO moods;
ALTER DOMAIN public.moods RENAME TO moods_plumb_old;

-- 4. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 5. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 6. AlterDomain: domain public.moods
--    inverse, restores all:
--      DROP DOMAIN public.moods;
CREATE DOMAIN public.moods AS public.mood[]
  CONSTRAINT moods_check CHECK ((array_length(VALUE, 1) > 0));

-- 7. AlterCompositeType: composite type public.day
--    inverse, restores all:
--      DROP TYPE public.day;
CREATE TYPE public.day AS (at date, moods public.moods);

-- 8. AlterColumn: column public.diary.day, column public.diary.days, column public.diary.moods
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.day cannot hold
--    hazard: may_fail_on_data: fails on a value that public.day[] cannot hold
--    hazard: may_fail_on_data: fails on a value that public.moods cannot hold
--    inverse, restores all:
--      ALTER TABLE public.diary ALTER COLUMN day TYPE public.day_plumb_old USING day::text::public.day_plumb_old,
--        ALTER COLUMN days TYPE public.day_plumb_old[] USING days::text[]::public.day_plumb_old[],
--        ALTER COLUMN moods TYPE public.moods_plumb_old USING moods::text::public.moods_plumb_old;
ALTER TABLE public.diary ALTER COLUMN day TYPE public.day USING day::text::public.day,
  ALTER COLUMN days TYPE public.day[] USING days::text[]::public.day[],
  ALTER COLUMN moods TYPE public.moods USING moods::text::public.moods;

-- 9. AlterCompositeType: composite type public.day_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.day_plumb_old AS (at date, moods public.moods_plumb_old);
DROP TYPE public.day_plumb_old;

-- 10. AlterDomain: domain public.moods_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.moods_plumb_old AS public.mood_plumb_old[]
--        CONSTRAINT moods_check CHECK ((array_length(VALUE, 1) > 0));
DROP DOMAIN public.moods_plumb_old;

-- 11. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 12. AlterColumn: column public.diary.moods
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.diary ALTER COLUMN moods DROP DEFAULT;
ALTER TABLE public.diary ALTER COLUMN moods SET DEFAULT ARRAY['ok'::public.mood];

COMMIT;
