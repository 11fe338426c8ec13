-- plumb plan range_types/canonical_function_changed
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

-- 1. AlterRangeType: range type public.span
--    inverse, restores all:
--      CREATE TYPE public.span;
--      CREATE OR REPLACE FUNCTION public.whole(public.span)
--       RETURNS public.span
--       LANGUAGE internal
--       IMMUTABLE STRICT
--      AS $function$int4range_canonical$function$;
--      CREATE TYPE public.span AS RANGE (SUBTYPE = integer, CANONICAL = public.whole, MULTIRANGE_TYPE_NAME = public.span_multirange);
--      COMMENT ON TYPE public.span IS 'From one to another';
--      COMMENT ON FUNCTION public.whole(public.span) IS 'Without its end';
DROP TYPE public.span CASCADE;

-- 2. AlterRangeType: range type public.span
--    inverse: none needed
CREATE TYPE public.span;

-- 3. AlterFunction: function public.whole(public.span)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse: none needed
CREATE OR REPLACE FUNCTION public.whole(public.span)
 RETURNS public.span
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int8range_canonical$function$;

-- 4. AlterRangeType: range type public.span
--    inverse, restores all:
--      DROP TYPE public.span CASCADE;
CREATE TYPE public.span AS RANGE (SUBTYPE = bigint, CANONICAL = public.whole, MULTIRANGE_TYPE_NAME = public.span_multirange);

-- 5. AlterComment: range type public.span
--    inverse: none needed
COMMENT ON TYPE public.span IS 'From one to another';

-- 6. AlterComment: function public.whole(public.span)
--    inverse: none needed
COMMENT ON FUNCTION public.whole(public.span) IS 'Without its end';

COMMIT;
