-- plumb plan transforms/all_attributes
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

-- 1. AddFunction: function public.to_sql(internal)
--    inverse, restores all:
--      DROP FUNCTION public.to_sql(internal);
CREATE OR REPLACE FUNCTION public.to_sql(internal)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE
AS $function$int4recv$function$;

-- 2. AddTransform: transform (FOR integer LANGUAGE plpgsql)
--    inverse, restores all:
--      DROP TRANSFORM FOR integer LANGUAGE plpgsql;
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.from_sql(internal), TO SQL WITH FUNCTION public.to_sql(internal));

-- 3. AlterComment: transform (FOR integer LANGUAGE plpgsql)
--    inverse: none needed
COMMENT ON TRANSFORM FOR integer LANGUAGE plpgsql IS 'There and back';

COMMIT;
