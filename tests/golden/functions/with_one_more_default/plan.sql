-- plumb plan functions/with_one_more_default
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

-- 1. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c SET DEFAULT public.f();
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- 2. DropFunction: function public.f(text)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.f(a text DEFAULT 'x'::text)
--       RETURNS text
--       LANGUAGE sql
--      AS $function$SELECT a$function$;
DROP FUNCTION public.f(text);

-- 3. AddFunction: function public.f(text, integer)
--    inverse, restores all:
--      DROP FUNCTION public.f(text, integer);
CREATE OR REPLACE FUNCTION public.f(a text DEFAULT 'x'::text, b integer DEFAULT 1)
 RETURNS text
 LANGUAGE sql
AS $function$SELECT a$function$;

-- 4. AddColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN d;
ALTER TABLE public.t ADD COLUMN d text DEFAULT public.f();

-- 5. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'q'::text;

COMMIT;
