-- plumb plan indexes/function_of_an_index_changed
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

-- 1. DropIndex: index public.t.t_clean
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX t_clean ON public.t ((public.clean(name)));
DROP INDEX public.t_clean;

-- 2. AlterFunction: function public.clean(text)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.clean(t text)
--       RETURNS text
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT lower(t)$function$;
DROP FUNCTION public.clean(text);

-- 3. AlterFunction: function public.clean(text)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.clean(text);
CREATE OR REPLACE FUNCTION public.clean(value text)
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(value)$function$;

-- 4. AddIndex: index public.t.t_clean
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.t_clean;
CREATE INDEX t_clean ON public.t ((public.clean(name)));

COMMIT;
