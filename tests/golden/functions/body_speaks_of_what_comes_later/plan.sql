-- plumb plan functions/body_speaks_of_what_comes_later
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

-- 1. AddFunction: function public.a_first()
--    inverse, restores all:
--      DROP FUNCTION public.a_first();
CREATE OR REPLACE FUNCTION public.a_first()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT public.animals()$function$;

-- 2. AddFunction: function public.animals()
--    inverse, restores all:
--      DROP FUNCTION public.animals();
CREATE OR REPLACE FUNCTION public.animals()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM public.zoo$function$;

-- 3. AddFunction: function public.typed()
--    inverse, restores all:
--      DROP FUNCTION public.typed();
CREATE OR REPLACE FUNCTION public.typed()
 RETURNS void
 LANGUAGE plpgsql
AS $function$DECLARE row public.zoo; BEGIN END$function$;

-- 4. AddTable: table public.zoo
--    inverse, restores all:
--      DROP TABLE public.zoo;
CREATE TABLE public.zoo (
  id integer
);

COMMIT;
