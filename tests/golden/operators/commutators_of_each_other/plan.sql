-- plumb plan operators/commutators_of_each_other
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

-- 1. AddFunction: function public.left_of(point, integer)
--    inverse, restores all:
--      DROP FUNCTION public.left_of(point, integer);
CREATE OR REPLACE FUNCTION public.left_of(a point, b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

-- 2. AddFunction: function public.right_of(integer, point)
--    inverse, restores all:
--      DROP FUNCTION public.right_of(integer, point);
CREATE OR REPLACE FUNCTION public.right_of(a integer, b point)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

-- 3. AddOperator: operator public.<<<(point, integer)
--    inverse, restores all:
--      DROP OPERATOR public.<<< (point, integer);
CREATE OPERATOR public.<<< (FUNCTION = public.left_of, LEFTARG = point, RIGHTARG = integer, COMMUTATOR = OPERATOR(public.>>>));

-- 4. AddOperator: operator public.>>>(integer, point)
--    inverse, restores all:
--      DROP OPERATOR public.>>> (integer, point);
CREATE OPERATOR public.>>> (FUNCTION = public.right_of, LEFTARG = integer, RIGHTARG = point, COMMUTATOR = OPERATOR(public.<<<));

COMMIT;
