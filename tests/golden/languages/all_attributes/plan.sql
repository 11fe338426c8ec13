-- plumb plan languages/all_attributes
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

-- 1. AddFunction: function public.call()
--    inverse, restores all:
--      DROP FUNCTION public.call();
CREATE OR REPLACE FUNCTION public.call()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_call_handler$function$;

-- 2. AddLanguage: language bare
--    inverse, restores all:
--      DROP LANGUAGE bare;
CREATE LANGUAGE bare HANDLER public.call;

-- 3. AddFunction: function public.inline(internal)
--    inverse, restores all:
--      DROP FUNCTION public.inline(internal);
CREATE OR REPLACE FUNCTION public.inline(internal)
 RETURNS void
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_inline_handler$function$;

-- 4. AddFunction: function public.validate(oid)
--    inverse, restores all:
--      DROP FUNCTION public.validate(oid);
CREATE OR REPLACE FUNCTION public.validate(oid)
 RETURNS void
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_validator$function$;

-- 5. AddLanguage: language mine
--    inverse, restores all:
--      DROP LANGUAGE mine;
CREATE TRUSTED LANGUAGE mine HANDLER public.call INLINE public.inline VALIDATOR public.validate;

-- 6. AddFunction: function public.one()
--    inverse, restores all:
--      DROP FUNCTION public.one();
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE mine
AS $function$BEGIN RETURN 1; END$function$;

-- 7. AlterComment: language mine
--    inverse: none needed
COMMENT ON LANGUAGE mine IS 'My own';

COMMIT;
