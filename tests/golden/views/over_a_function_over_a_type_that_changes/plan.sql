-- plumb plan views/over_a_function_over_a_type_that_changes
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

-- 1. AlterTrigger: trigger public.person.watch
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TRIGGER watch BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((new.mood = 'good'::public.mood)) EXECUTE FUNCTION public.watch();
DROP TRIGGER watch ON public.person;

-- 2. AlterRule: rule public.feelings.greet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE RULE greet AS
--          ON INSERT TO public.feelings DO INSTEAD  INSERT INTO public.person (id, mood)
--        VALUES (new.id, new.mood);
DROP RULE greet ON public.feelings;

-- 3. AlterView: view public.feelings
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.feelings AS
--       SELECT person.id,
--          person.mood,
--          public.feels(person.mood) AS feeling
--         FROM public.person;
--      COMMENT ON VIEW public.feelings IS 'How all feel';
DROP VIEW public.feelings;

-- 4. AlterColumn: column public.person.feeling
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ADD COLUMN feeling public.mood GENERATED ALWAYS AS (mood) STORED;
ALTER TABLE public.person DROP COLUMN feeling;

-- 5. AlterFunction: function public.feels(public.mood)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.feels(mood public.mood)
--       RETURNS text
--       LANGUAGE sql
--       IMMUTABLE
--      RETURN ('feels '::text || CASE mood WHEN 'ok'::public.mood THEN 'fine'::text ELSE 'great'::text END);
DROP FUNCTION public.feels(public.mood);

-- 6. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;

-- 7. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 8. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 9. AlterFunction: function public.feels(public.mood)
--    inverse, restores all:
--      DROP FUNCTION public.feels(public.mood);
CREATE OR REPLACE FUNCTION public.feels(mood public.mood)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN ('feels '::text || CASE mood WHEN 'ok'::public.mood THEN 'fine'::text ELSE 'great'::text END);

-- 10. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 11. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 12. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

-- 13. AlterColumn: column public.person.feeling
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.person DROP COLUMN feeling;
ALTER TABLE public.person ADD COLUMN feeling public.mood GENERATED ALWAYS AS (mood) STORED;

-- 14. AlterView: view public.feelings
--    inverse, restores all:
--      DROP VIEW public.feelings;
CREATE VIEW public.feelings AS
 SELECT person.id,
    person.mood,
    public.feels(person.mood) AS feeling
   FROM public.person;

-- 15. AlterRule: rule public.feelings.greet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE greet ON public.feelings;
CREATE RULE greet AS
    ON INSERT TO public.feelings DO INSTEAD  INSERT INTO public.person (id, mood)
  VALUES (new.id, new.mood);

-- 16. AlterTrigger: trigger public.person.watch
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER watch ON public.person;
CREATE TRIGGER watch BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((new.mood = 'good'::public.mood)) EXECUTE FUNCTION public.watch();

-- 17. AlterComment: view public.feelings
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.feelings IS 'How all feel';

COMMIT;
