-- plumb plan enums/value_removed_under_a_domain
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
--      ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'good'::public.mood;
ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;

-- 2. AlterDomain: domain public.fine_mood
--    inverse, restores all:
--      ALTER DOMAIN public.fine_mood_plumb_old RENAME TO fine_mood;
ALTER DOMAIN public.fine_mood RENAME TO fine_mood_plumb_old;

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 4. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 5. AlterDomain: domain public.fine_mood
--    inverse, restores all:
--      DROP DOMAIN public.fine_mood;
CREATE DOMAIN public.fine_mood AS public.mood DEFAULT 'ok'::public.mood
  CONSTRAINT fine CHECK ((VALUE >= 'ok'::public.mood));

-- 6. AlterColumn: column public.person.mood, column public.person.moods
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.fine_mood cannot hold
--    hazard: may_fail_on_data: fails on a value that public.fine_mood[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.fine_mood_plumb_old USING mood::text::public.fine_mood_plumb_old,
--        ALTER COLUMN moods TYPE public.fine_mood_plumb_old[] USING moods::text[]::public.fine_mood_plumb_old[];
ALTER TABLE public.person ALTER COLUMN mood TYPE public.fine_mood USING mood::text::public.fine_mood,
  ALTER COLUMN moods TYPE public.fine_mood[] USING moods::text[]::public.fine_mood[];

-- 7. AlterDomain: domain public.fine_mood_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.fine_mood_plumb_old AS public.mood_plumb_old DEFAULT 'ok'::public.mood_plumb_old
--        CONSTRAINT fine CHECK ((VALUE >= 'ok'::public.mood_plumb_old));
DROP DOMAIN public.fine_mood_plumb_old;

-- 8. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 9. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'good'::public.mood;

COMMIT;
