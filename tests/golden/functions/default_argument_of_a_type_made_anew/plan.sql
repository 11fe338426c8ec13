-- plumb plan functions/default_argument_of_a_type_made_anew
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

-- 1. AlterView: view public.feeling
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.feeling AS
--       SELECT public.feel() AS feeling;
DROP VIEW public.feeling;

-- 2. AlterFunction: function public.feel(public.mood)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.feel(mood public.mood DEFAULT 'ok'::public.mood)
--       RETURNS text
--       LANGUAGE sql
--      AS $function$SELECT 1::text$function$;
DROP FUNCTION public.feel(public.mood);

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      CREATE TYPE public.mood AS ENUM ('sad', 'ok');
DROP TYPE public.mood;

-- 4. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'sad');

-- 5. AlterFunction: function public.feel(public.mood)
--    inverse, restores all:
--      DROP FUNCTION public.feel(public.mood);
CREATE OR REPLACE FUNCTION public.feel(mood public.mood DEFAULT 'ok'::public.mood)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT 1::text$function$;

-- 6. AlterView: view public.feeling
--    inverse, restores all:
--      DROP VIEW public.feeling;
CREATE VIEW public.feeling AS
 SELECT public.feel() AS feeling;

COMMIT;
