-- plumb plan enums/value_removed_under_a_composite_type
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

-- 1. AlterCompositeType: composite type public.unused
--    inverse, restores all:
--      CREATE TYPE public.unused AS (mood public.mood);
DROP TYPE public.unused;

-- 2. AlterCompositeType: composite type public.state
--    inverse, restores all:
--      ALTER TYPE public.state_plumb_old RENAME TO state;
ALTER TYPE public.state RENAME TO state_plumb_old;

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 4. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 5. AlterCompositeType: composite type public.state
--    inverse, restores all:
--      DROP TYPE public.state;
CREATE TYPE public.state AS (mood public.mood, since date, moods public.mood[]);

-- 6. AlterCompositeType: composite type public.unused
--    inverse, restores all:
--      DROP TYPE public.unused;
CREATE TYPE public.unused AS (mood public.mood);

-- 7. AlterColumn: column public.person.state
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.state cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN state TYPE public.state_plumb_old USING state::text::public.state_plumb_old;
ALTER TABLE public.person ALTER COLUMN state TYPE public.state USING state::text::public.state;

-- 8. AlterCompositeType: composite type public.state_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.state_plumb_old AS (mood public.mood_plumb_old, since date, moods public.mood_plumb_old[]);
DROP TYPE public.state_plumb_old;

-- 9. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

COMMIT;
