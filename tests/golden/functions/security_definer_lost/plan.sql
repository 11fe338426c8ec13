-- plumb plan functions/security_definer_lost
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

-- 1. AlterFunction: function public.made_anew()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.made_anew()
--       RETURNS integer
--       LANGUAGE sql
--       SECURITY DEFINER
--      RETURN (SELECT max(doc.org) AS max FROM public.doc);
DROP FUNCTION public.made_anew();

-- 2. AlterFunction: function public.made_as_it_was()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.made_as_it_was()
--       RETURNS boolean
--       LANGUAGE sql
--       SECURITY DEFINER
--      RETURN (SELECT (doc.org > 1) FROM public.doc);
DROP FUNCTION public.made_as_it_was();

-- 3. AlterFunction: function public.in_place()
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    hazard: changes_permissions: it runs with the rights of its callers from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.in_place()
--       RETURNS integer
--       LANGUAGE sql
--       SECURITY DEFINER
--      AS $function$SELECT 1$function$;
CREATE OR REPLACE FUNCTION public.in_place()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- 4. AlterColumn: column public.doc.org
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.doc ALTER COLUMN org TYPE integer;
ALTER TABLE public.doc ALTER COLUMN org TYPE bigint;

-- 5. AlterFunction: function public.made_anew()
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    hazard: changes_permissions: it runs with the rights of its callers from now on
--    inverse, restores all:
--      DROP FUNCTION public.made_anew();
CREATE OR REPLACE FUNCTION public.made_anew()
 RETURNS integer
 LANGUAGE sql
RETURN (SELECT max(doc.org) AS max FROM public.doc);

-- 6. AlterFunction: function public.made_as_it_was()
--    inverse, restores all:
--      DROP FUNCTION public.made_as_it_was();
CREATE OR REPLACE FUNCTION public.made_as_it_was()
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
RETURN (SELECT (doc.org > 1) FROM public.doc);

COMMIT;
