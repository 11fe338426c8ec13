-- plumb plan enums/value_removed_under_policy_trigger_and_rule
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

-- 1. AlterPolicy: policy public.person.happy
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY happy ON public.person USING ((mood = 'good'::public.mood));
DROP POLICY happy ON public.person;

-- 2. AlterTrigger: trigger public.person.noted
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TRIGGER noted BEFORE UPDATE OF mood ON public.person FOR EACH ROW WHEN ((new.mood = 'good'::public.mood)) EXECUTE FUNCTION public.noted();
DROP TRIGGER noted ON public.person;

-- 3. AlterRule: rule public.person.quiet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE RULE quiet AS
--          ON UPDATE TO public.person
--         WHERE (new.mood = 'ok'::public.mood) DO INSTEAD NOTHING;
DROP RULE quiet ON public.person;

-- 4. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 5. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 6. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 7. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 8. AlterRule: rule public.person.quiet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE quiet ON public.person;
CREATE RULE quiet AS
    ON UPDATE TO public.person
   WHERE (new.mood = 'ok'::public.mood) DO INSTEAD NOTHING;

-- 9. AlterTrigger: trigger public.person.noted
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER noted ON public.person;
CREATE TRIGGER noted BEFORE UPDATE OF mood ON public.person FOR EACH ROW WHEN ((new.mood = 'good'::public.mood)) EXECUTE FUNCTION public.noted();

-- 10. AlterPolicy: policy public.person.happy
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY happy ON public.person;
CREATE POLICY happy ON public.person USING ((mood = 'good'::public.mood));

COMMIT;
