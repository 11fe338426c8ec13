-- plumb plan enums/value_removed_under_casts_operators_and_aggregates
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

-- 1. AlterCast: cast (public.mood AS integer)
--    inverse, restores all:
--      CREATE CAST (public.mood AS integer) WITH FUNCTION public.number(public.mood);
DROP CAST (public.mood AS integer);

-- 2. AlterOperator: operator public.+(public.mood, public.mood)
--    inverse, restores all:
--      CREATE OPERATOR public.+ (FUNCTION = public.mixed, LEFTARG = public.mood, RIGHTARG = public.mood);
DROP OPERATOR public.+ (public.mood, public.mood);

-- 3. AlterAggregate: aggregate public.mix(public.mood)
--    inverse, restores all:
--      CREATE AGGREGATE public.mix(public.mood) (SFUNC = public.mixed, STYPE = public.mood);
DROP AGGREGATE public.mix(public.mood);

-- 4. AlterFunction: function public.mixed(public.mood, public.mood)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.mixed(public.mood, public.mood)
--       RETURNS public.mood
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT $1$function$;
DROP FUNCTION public.mixed(public.mood, public.mood);

-- 5. AlterFunction: function public.number(public.mood)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.number(public.mood)
--       RETURNS integer
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.number(public.mood);

-- 6. AlterEnum: enum public.mood
--    inverse, restores all:
--      CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
DROP TYPE public.mood;

-- 7. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('ok', 'good');

-- 8. AlterFunction: function public.mixed(public.mood, public.mood)
--    inverse, restores all:
--      DROP FUNCTION public.mixed(public.mood, public.mood);
CREATE OR REPLACE FUNCTION public.mixed(public.mood, public.mood)
 RETURNS public.mood
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1$function$;

-- 9. AlterFunction: function public.number(public.mood)
--    inverse, restores all:
--      DROP FUNCTION public.number(public.mood);
CREATE OR REPLACE FUNCTION public.number(public.mood)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

-- 10. AlterAggregate: aggregate public.mix(public.mood)
--    inverse, restores all:
--      DROP AGGREGATE public.mix(public.mood);
CREATE AGGREGATE public.mix(public.mood) (SFUNC = public.mixed, STYPE = public.mood);

-- 11. AlterOperator: operator public.+(public.mood, public.mood)
--    inverse, restores all:
--      DROP OPERATOR public.+ (public.mood, public.mood);
CREATE OPERATOR public.+ (FUNCTION = public.mixed, LEFTARG = public.mood, RIGHTARG = public.mood);

-- 12. AlterCast: cast (public.mood AS integer)
--    inverse, restores all:
--      DROP CAST (public.mood AS integer);
CREATE CAST (public.mood AS integer) WITH FUNCTION public.number(public.mood);

COMMIT;
