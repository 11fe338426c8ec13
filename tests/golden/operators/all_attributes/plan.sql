-- plumb plan operators/all_attributes
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

-- 1. AddFunction: function public.other(point, point)
--    inverse, restores all:
--      DROP FUNCTION public.other(point, point);
CREATE OR REPLACE FUNCTION public.other(a point, b point)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT false$function$;

-- 2. AddFunction: function public.same(point, point)
--    inverse, restores all:
--      DROP FUNCTION public.same(point, point);
CREATE OR REPLACE FUNCTION public.same(a point, b point)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

-- 3. AddFunction: function public.turned(point)
--    inverse, restores all:
--      DROP FUNCTION public.turned(point);
CREATE OR REPLACE FUNCTION public.turned(a point)
 RETURNS point
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a$function$;

-- 4. AddOperator: operator public.!==(point, point)
--    inverse, restores all:
--      DROP OPERATOR public.!== (point, point);
CREATE OPERATOR public.!== (FUNCTION = public.other, LEFTARG = point, RIGHTARG = point, COMMUTATOR = OPERATOR(public.!==), NEGATOR = OPERATOR(public.===), RESTRICT = neqsel, JOIN = neqjoinsel);

-- 5. AddOperator: operator public.===(point, point)
--    inverse, restores all:
--      DROP OPERATOR public.=== (point, point);
CREATE OPERATOR public.=== (FUNCTION = public.same, LEFTARG = point, RIGHTARG = point, COMMUTATOR = OPERATOR(public.===), NEGATOR = OPERATOR(public.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);

-- 6. AddOperator: operator public.@@@(NONE, point)
--    inverse, restores all:
--      DROP OPERATOR public.@@@ (NONE, point);
CREATE OPERATOR public.@@@ (FUNCTION = public.turned, RIGHTARG = point);

-- 7. AlterComment: operator public.===(point, point)
--    inverse: none needed
COMMENT ON OPERATOR public.=== (point, point) IS 'Just the same';

-- 8. AlterComment: operator public.@@@(NONE, point)
--    inverse: none needed
COMMENT ON OPERATOR public.@@@ (NONE, point) IS 'Turned round';

COMMIT;
