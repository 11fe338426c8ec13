-- plumb plan enums/value_removed_under_a_foreign_key
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

-- 1. DropForeignKey: foreign key public.person.person_mood_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ADD CONSTRAINT person_mood_fkey FOREIGN KEY (mood) REFERENCES public.mood_name (mood);
ALTER TABLE public.person DROP CONSTRAINT person_mood_fkey;

-- 2. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok');

-- 4. AlterColumn: column public.mood_name.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.mood_name ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.mood_name ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 5. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 6. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok');
DROP TYPE public.mood_plumb_old;

-- 7. AddForeignKey: foreign key public.person.person_mood_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.mood_name
--    inverse, restores all:
--      ALTER TABLE public.person DROP CONSTRAINT person_mood_fkey;
ALTER TABLE public.person ADD CONSTRAINT person_mood_fkey FOREIGN KEY (mood) REFERENCES public.mood_name (mood);

COMMIT;
