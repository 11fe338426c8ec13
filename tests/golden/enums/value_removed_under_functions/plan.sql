-- plumb plan enums/value_removed_under_functions
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
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. DropCheck: check constraint public.person.person_mood_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ADD CONSTRAINT person_mood_check CHECK (public.better(mood, 'ok'::public.mood));
ALTER TABLE public.person DROP CONSTRAINT person_mood_check;

-- 2. AlterColumn: column public.person.is_better
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ADD COLUMN is_better boolean GENERATED ALWAYS AS (public.better(mood)) STORED;
ALTER TABLE public.person DROP COLUMN is_better;

-- 3. AlterProcedure: procedure public.cheer(public.mood)
--    inverse, restores all:
--      CREATE OR REPLACE PROCEDURE public.cheer(IN mood public.mood)
--       LANGUAGE sql
--      AS $procedure$SELECT 1$procedure$;
DROP PROCEDURE public.cheer(public.mood);

-- 4. AlterFunction: function public.best()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.best()
--       RETURNS public.mood
--       LANGUAGE sql
--       IMMUTABLE
--      RETURN 'good'::public.mood;
--      COMMENT ON FUNCTION public.best() IS 'The best there is';
DROP FUNCTION public.best();

-- 5. AlterFunction: function public.better(public.mood, public.mood)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.better(mood public.mood, than public.mood DEFAULT 'ok'::public.mood)
--       RETURNS boolean
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT $1 > $2$function$;
DROP FUNCTION public.better(public.mood, public.mood);

-- 6. AlterFunction: function public.listed()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.listed()
--       RETURNS TABLE(mood public.mood, place integer)
--       LANGUAGE sql
--      AS $function$SELECT 'ok'::public.mood, 1$function$;
DROP FUNCTION public.listed();

-- 7. AlterFunction: function public.moods()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.moods()
--       RETURNS SETOF public.mood[]
--       LANGUAGE plpgsql
--      AS $function$BEGIN RETURN NEXT ARRAY['ok']; END$function$;
DROP FUNCTION public.moods();

-- 8. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 9. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 10. AlterFunction: function public.best()
--    inverse, restores all:
--      DROP FUNCTION public.best();
CREATE OR REPLACE FUNCTION public.best()
 RETURNS public.mood
 LANGUAGE sql
 IMMUTABLE
RETURN 'good'::public.mood;

-- 11. AlterFunction: function public.better(public.mood, public.mood)
--    inverse, restores all:
--      DROP FUNCTION public.better(public.mood, public.mood);
CREATE OR REPLACE FUNCTION public.better(mood public.mood, than public.mood DEFAULT 'ok'::public.mood)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 > $2$function$;

-- 12. AlterFunction: function public.listed()
--    inverse, restores all:
--      DROP FUNCTION public.listed();
CREATE OR REPLACE FUNCTION public.listed()
 RETURNS TABLE(mood public.mood, place integer)
 LANGUAGE sql
AS $function$SELECT 'ok'::public.mood, 1$function$;

-- 13. AlterFunction: function public.moods()
--    inverse, restores all:
--      DROP FUNCTION public.moods();
CREATE OR REPLACE FUNCTION public.moods()
 RETURNS SETOF public.mood[]
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEXT ARRAY['ok']; END$function$;

-- 14. AlterProcedure: procedure public.cheer(public.mood)
--    inverse, restores all:
--      DROP PROCEDURE public.cheer(public.mood);
CREATE OR REPLACE PROCEDURE public.cheer(IN mood public.mood)
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

-- 15. AlterColumn: column public.person.mood
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood_plumb_old USING mood::text::public.mood_plumb_old;
ALTER TABLE public.person ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- 16. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood_plumb_old;

-- 17. AlterColumn: column public.person.is_better
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.person DROP COLUMN is_better;
ALTER TABLE public.person ADD COLUMN is_better boolean GENERATED ALWAYS AS (public.better(mood)) STORED;

-- 18. AddCheck: check constraint public.person.person_mood_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.person DROP CONSTRAINT person_mood_check;
ALTER TABLE public.person ADD CONSTRAINT person_mood_check CHECK (public.better(mood, 'ok'::public.mood));

-- 19. AlterComment: function public.best()
--    inverse: none needed
COMMENT ON FUNCTION public.best() IS 'The best there is';

COMMIT;
