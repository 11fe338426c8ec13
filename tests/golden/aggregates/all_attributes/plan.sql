-- plumb plan aggregates/all_attributes
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

-- 1. AddFunction: function public.add(bigint, integer)
--    inverse, restores all:
--      DROP FUNCTION public.add(bigint, integer);
CREATE OR REPLACE FUNCTION public.add(state bigint, value integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state + value$function$;

-- 2. AddFunction: function public.finish(bigint)
--    inverse, restores all:
--      DROP FUNCTION public.finish(bigint);
CREATE OR REPLACE FUNCTION public.finish(state bigint)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state::text$function$;

-- 3. AddFunction: function public.finish_more(bigint, integer)
--    inverse, restores all:
--      DROP FUNCTION public.finish_more(bigint, integer);
CREATE OR REPLACE FUNCTION public.finish_more(state bigint, value integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state::text$function$;

-- 4. AddFunction: function public.merge(bigint, bigint)
--    inverse, restores all:
--      DROP FUNCTION public.merge(bigint, bigint);
CREATE OR REPLACE FUNCTION public.merge(a bigint, b bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a + b$function$;

-- 5. AddFunction: function public.subtract(bigint, integer)
--    inverse, restores all:
--      DROP FUNCTION public.subtract(bigint, integer);
CREATE OR REPLACE FUNCTION public.subtract(state bigint, value integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT state - value$function$;

-- 6. AddAggregate: aggregate public.rich(integer)
--    inverse, restores all:
--      DROP AGGREGATE public.rich(integer);
CREATE AGGREGATE public.rich(integer) (SFUNC = public.add, STYPE = bigint, SSPACE = 64, FINALFUNC = public.finish_more, FINALFUNC_EXTRA = true, FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = public.merge, INITCOND = '0', MSFUNC = public.add, MINVFUNC = public.subtract, MSTYPE = bigint, MSSPACE = 32, MFINALFUNC = public.finish, MFINALFUNC_MODIFY = READ_WRITE, MINITCOND = '1', PARALLEL = SAFE);

-- 7. AddAggregate: aggregate public.simple(integer)
--    inverse, restores all:
--      DROP AGGREGATE public.simple(integer);
CREATE AGGREGATE public.simple(integer) (SFUNC = public.add, STYPE = bigint);

-- 8. AlterComment: aggregate public.rich(integer)
--    inverse: none needed
COMMENT ON AGGREGATE public.rich(integer) IS 'It has all';

COMMIT;
