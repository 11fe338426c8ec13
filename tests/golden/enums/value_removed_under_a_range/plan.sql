-- plumb plan enums/value_removed_under_a_range
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

-- 1. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER FUNCTION public.moods_plumb_old(public.mood, public.mood) RENAME TO moods;
ALTER FUNCTION public.moods(public.mood, public.mood) RENAME TO moods_plumb_old;

-- 2. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER FUNCTION public.moods_plumb_old(public.mood, public.mood, text) RENAME TO moods;
ALTER FUNCTION public.moods(public.mood, public.mood, text) RENAME TO moods_plumb_old;

-- 3. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER FUNCTION public.moods_multirange_plumb_old() RENAME TO moods_multirange;
ALTER FUNCTION public.moods_multirange() RENAME TO moods_multirange_plumb_old;

-- 4. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER FUNCTION public.moods_multirange_plumb_old(public.moods) RENAME TO moods_multirange;
ALTER FUNCTION public.moods_multirange(public.moods) RENAME TO moods_multirange_plumb_old;

-- 5. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER FUNCTION public.moods_multirange_plumb_old(public.moods[]) RENAME TO moods_multirange;
ALTER FUNCTION public.moods_multirange(public.moods[]) RENAME TO moods_multirange_plumb_old;

-- 6. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER TYPE public.moods_multirange_plumb_old RENAME TO moods_multirange;
ALTER TYPE public.moods_multirange RENAME TO moods_multirange_plumb_old;

-- 7. AlterRangeType: range type public.moods
--    inverse, restores all:
--      ALTER TYPE public.moods_plumb_old RENAME TO moods;
ALTER TYPE public.moods RENAME TO moods_plumb_old;

-- 8. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 9. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 10. AlterRangeType: range type public.moods
--    inverse, restores all:
--      DROP TYPE public.moods;
CREATE TYPE public.moods AS RANGE (SUBTYPE = public.mood, MULTIRANGE_TYPE_NAME = public.moods_multirange);

-- 11. AlterColumn: column public.person.moods
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.moods cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN moods TYPE public.moods_plumb_old USING moods::text::public.moods_plumb_old;
ALTER TABLE public.person ALTER COLUMN moods TYPE public.moods USING moods::text::public.moods;

-- 12. AlterRangeType: range type public.moods_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.moods_plumb_old AS RANGE (SUBTYPE = public.mood_plumb_old, MULTIRANGE_TYPE_NAME = public.moods_multirange_plumb_old);
DROP TYPE public.moods_plumb_old;

-- 13. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

COMMIT;
