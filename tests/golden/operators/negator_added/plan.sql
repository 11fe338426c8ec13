-- plumb plan operators/negator_added
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

-- 1. AlterOperator: operator public.===(point, point)
--    inverse, restores all:
--      CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point);
DROP OPERATOR public.=== (point, point);

-- 2. AddFunction: function public.other(point, point)
--    inverse, restores all:
--      DROP FUNCTION public.other(point, point);
CREATE OR REPLACE FUNCTION public.other(a point, b point)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

-- 3. AddOperator: operator public.!==(point, point)
--    inverse, restores all:
--      DROP OPERATOR public.!== (point, point);
CREATE OPERATOR public.!== (FUNCTION = public.other, LEFTARG = point, RIGHTARG = point, NEGATOR = OPERATOR(public.===));

-- 4. AlterOperator: operator public.===(point, point)
--    inverse, restores all:
--      DROP OPERATOR public.=== (point, point);
CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point, NEGATOR = OPERATOR(public.!==));

COMMIT;
