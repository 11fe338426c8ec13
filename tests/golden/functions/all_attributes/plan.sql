-- plumb plan functions/all_attributes
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

-- 1. AddFunction: function public.body(integer)
--    inverse, restores all:
--      DROP FUNCTION public.body(integer);
CREATE OR REPLACE FUNCTION public.body(a integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT a AS a;
 SELECT (a + 1);
END;

-- 2. AddFunction: function public.first(integer)
--    inverse, restores all:
--      DROP FUNCTION public.first(integer);
CREATE OR REPLACE FUNCTION public.first("order" integer)
 RETURNS integer
 LANGUAGE sql
RETURN ("order" + 1);

-- 3. AddFunction: function public.many()
--    inverse, restores all:
--      DROP FUNCTION public.many();
CREATE OR REPLACE FUNCTION public.many()
 RETURNS TABLE(id integer, name text)
 LANGUAGE sql
 ROWS 3
AS $function$ SELECT 1, 'a' $function$;

-- 4. AddFunction: function public.place()
--    inverse, restores all:
--      DROP FUNCTION public.place();
CREATE OR REPLACE FUNCTION public.place()
 RETURNS bigint
 LANGUAGE internal
 WINDOW
AS $function$window_row_number$function$;

-- 5. AddFunction: function public.plain(integer, text, integer[])
--    inverse, restores all:
--      DROP FUNCTION public.plain(integer, text, integer[]);
CREATE OR REPLACE FUNCTION public.plain(a integer, INOUT b text, OUT "C d" numeric, VARIADIC rest integer[] DEFAULT '{}'::integer[])
 RETURNS record
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 7
 SET search_path TO 'public', 'pg_temp'
 SET work_mem TO '1MB'
AS $functionx$ BEGIN b := 'x$function$'; END $functionx$;

-- 6. AddProcedure: procedure public.proceed(integer, integer)
--    inverse, restores all:
--      DROP PROCEDURE public.proceed(integer, integer);
CREATE OR REPLACE PROCEDURE public.proceed(IN a integer, INOUT b integer DEFAULT 1)
 LANGUAGE plpgsql
AS $procedure$ BEGIN b := a; END $procedure$;

-- 7. AlterComment: function public.many()
--    inverse: none needed
COMMENT ON FUNCTION public.many() IS 'Many';

-- 8. AlterComment: procedure public.proceed(integer, integer)
--    inverse: none needed
COMMENT ON PROCEDURE public.proceed(integer, integer) IS 'Go on';

COMMIT;
