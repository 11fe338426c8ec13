-- plumb plan partitions/check_calls_a_function_made_anew
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

-- 1. DropCheck: check constraint public.t.t_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((name IS NOT NULL) OR (public.f() IS NOT NULL)));
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- 2. AlterFunction: function public.f()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.f()
--       RETURNS integer
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.f();

-- 3. AlterFunction: function public.f()
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.f();
CREATE OR REPLACE FUNCTION public.f()
 RETURNS text
 LANGUAGE sql
AS $function$SELECT 'a'$function$;

-- 4. AddCheck: check constraint public.t.t_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_check;
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((name IS NOT NULL) OR (public.f() IS NOT NULL)));

COMMIT;
