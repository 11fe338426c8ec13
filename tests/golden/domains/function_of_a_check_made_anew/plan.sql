-- plumb plan domains/function_of_a_check_made_anew
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

-- 1. AlterDomain: domain public.code
--    inverse, restores all:
--      ALTER DOMAIN public.code ADD CONSTRAINT "real" CHECK (public.is_code(VALUE));
ALTER DOMAIN public.code DROP CONSTRAINT "real";

-- 2. AlterFunction: function public.is_code(text)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.is_code(code text)
--       RETURNS boolean
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT $1 <> ''$function$;
DROP FUNCTION public.is_code(text);

-- 3. AlterFunction: function public.is_code(text)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.is_code(text);
CREATE OR REPLACE FUNCTION public.is_code(word text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 <> ''$function$;

-- 4. AlterDomain: domain public.code
--    lock: SHARE
--    hazard: may_fail_on_data: fails when a value in a column of this type does not pass
--    hazard: blocks_writes: writers wait while all columns of this type are read
--    inverse, restores all:
--      ALTER DOMAIN public.code DROP CONSTRAINT "real";
ALTER DOMAIN public.code ADD CONSTRAINT "real" CHECK (public.is_code(VALUE));

COMMIT;
