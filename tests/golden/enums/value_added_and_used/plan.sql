-- plumb plan enums/value_added_and_used
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AlterEnum: enum public.mood
--    inverse: there is none
ALTER TYPE public.mood ADD VALUE 'great';

COMMIT;

-- transaction 2 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 2. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'great'::public.mood;

-- 3. AddCheck: check constraint public.person.happy
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.person DROP CONSTRAINT happy;
ALTER TABLE public.person ADD CONSTRAINT happy CHECK ((mood <> 'great'::public.mood));

-- 4. AddIndex: index public.person.person_great
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.person_great;
CREATE INDEX person_great ON public.person (mood) WHERE (mood = 'great'::public.mood);

-- 5. AddView: view public.great
--    inverse, restores all:
--      DROP VIEW public.great;
CREATE VIEW public.great AS
 SELECT person.mood
   FROM public.person
  WHERE (person.mood = 'great'::public.mood);

COMMIT;
