-- plumb plan views/circle_changed
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

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT t.id
--         FROM public.t
--      UNION ALL
--       SELECT rows.id
--         FROM public.rows() rows(id);
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id;

-- 2. AlterFunction: function public.rows()
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.rows()
--       RETURNS SETOF public.v
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
DROP FUNCTION public.rows();

-- 3. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT NULL::integer AS id;
DROP VIEW public.v;

-- 4. AlterColumn: column public.t.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN id TYPE integer;
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;

-- 5. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::bigint AS id;

-- 6. AlterFunction: function public.rows()
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.rows();
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT 2::bigint$function$;

-- 7. AlterView: view public.v
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT NULL::bigint AS id;
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id
   FROM public.t
UNION ALL
 SELECT rows.id
   FROM public.rows() rows(id);

COMMIT;
