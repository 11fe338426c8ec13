-- plumb plan online/function_of_an_index_changed
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- outside of a transaction, group 1 of 3
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET check_function_bodies = 'off';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 1. DropIndex: index public.t.t_clean
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    hazard: not_transactional: runs outside of a transaction
--    inverse, restores all:
--      CREATE INDEX CONCURRENTLY t_clean ON public.t ((public.clean(name)));
DROP INDEX CONCURRENTLY public.t_clean;

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET check_function_bodies;
RESET search_path;
RESET standard_conforming_strings;

-- transaction 2 of 3
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

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

COMMIT;

-- outside of a transaction, group 3 of 3
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET check_function_bodies = 'off';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 4. AddIndex: index public.t.t_clean
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse, restores all:
--      DROP INDEX CONCURRENTLY public.t_clean;
CREATE INDEX CONCURRENTLY t_clean ON public.t ((public.clean(name)));

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET check_function_bodies;
RESET search_path;
RESET standard_conforming_strings;
