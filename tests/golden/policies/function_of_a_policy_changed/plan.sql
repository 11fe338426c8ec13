-- plumb plan policies/function_of_a_policy_changed
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

-- 1. AlterPolicy: policy public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY a ON public.t USING (public.may(id));
DROP POLICY a ON public.t;

-- 2. DropPolicy: policy public.t.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      CREATE POLICY gone ON public.t USING ((id > 7));
DROP POLICY gone ON public.t;

-- 3. AlterFunction: function public.may(integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.may(n integer)
--       RETURNS boolean
--       LANGUAGE sql
--       STABLE
--      AS $function$SELECT n > 0$function$;
DROP FUNCTION public.may(integer);

-- 4. AlterFunction: function public.may(integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.may(integer);
CREATE OR REPLACE FUNCTION public.may(who integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT who > 0$function$;

-- 5. AddTable: table public.late
--    inverse, restores all:
--      DROP TABLE public.late;
CREATE TABLE public.late (
  id integer
);

-- 6. AlterPolicy: policy public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY a ON public.t;
CREATE POLICY a ON public.t USING (public.may(id));

-- 7. AddPolicy: policy public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY b ON public.t;
CREATE POLICY b ON public.t USING ((id IN ( SELECT late.id
   FROM public.late)));

COMMIT;
