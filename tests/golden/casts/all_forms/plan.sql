-- plumb plan casts/all_forms
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

-- 1. AddDomain: domain public.number
--    inverse, restores all:
--      DROP DOMAIN public.number;
CREATE DOMAIN public.number AS numeric;

-- 2. AddCompositeType: composite type public.celsius
--    inverse, restores all:
--      DROP TYPE public.celsius;
CREATE TYPE public.celsius AS (degrees numeric);

-- 3. AddCompositeType: composite type public.kelvin
--    inverse, restores all:
--      DROP TYPE public.kelvin;
CREATE TYPE public.kelvin AS (degrees numeric);

-- 4. AddFunction: function public.to_kelvin(public.celsius)
--    inverse, restores all:
--      DROP FUNCTION public.to_kelvin(public.celsius);
CREATE OR REPLACE FUNCTION public.to_kelvin(public.celsius)
 RETURNS public.kelvin
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT ROW(1)::public.kelvin$function$;

-- 5. AddFunction: function public.to_number(public.celsius)
--    inverse, restores all:
--      DROP FUNCTION public.to_number(public.celsius);
CREATE OR REPLACE FUNCTION public.to_number(public.celsius)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1.0$function$;

-- 6. AddCast: cast (public.celsius AS numeric)
--    inverse, restores all:
--      DROP CAST (public.celsius AS numeric);
CREATE CAST (public.celsius AS numeric) WITH FUNCTION public.to_number(public.celsius) AS ASSIGNMENT;

-- 7. AddCast: cast (public.celsius AS public.kelvin)
--    inverse, restores all:
--      DROP CAST (public.celsius AS public.kelvin);
CREATE CAST (public.celsius AS public.kelvin) WITH FUNCTION public.to_kelvin(public.celsius) AS IMPLICIT;

-- 8. AddCast: cast (public.kelvin AS bigint)
--    inverse, restores all:
--      DROP CAST (public.kelvin AS bigint);
CREATE CAST (public.kelvin AS bigint) WITH INOUT AS ASSIGNMENT;

-- 9. AddCast: cast (public.kelvin AS text)
--    inverse, restores all:
--      DROP CAST (public.kelvin AS text);
CREATE CAST (public.kelvin AS text) WITH INOUT;

-- 10. AlterComment: cast (public.celsius AS public.kelvin)
--    inverse: none needed
COMMENT ON CAST (public.celsius AS public.kelvin) IS 'Add 273.15';

COMMIT;
