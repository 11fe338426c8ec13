-- plumb plan privileges/kept_when_an_object_is_made_again
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

-- 1. AlterView: view public.items
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.items AS
--       SELECT item.id,
--          item.name
--         FROM public.item;
--      GRANT SELECT ON TABLE public.items TO reader;
--      GRANT UPDATE (name) ON TABLE public.items TO writer;
DROP VIEW public.items;

-- 2. AlterFunction: function public.f(integer)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.f(integer)
--       RETURNS integer
--       LANGUAGE sql
--      AS $function$SELECT 1$function$;
--      REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;
DROP FUNCTION public.f(integer);

-- 3. AlterFunction: function public.f(integer)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.f(integer);
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;

-- 4. AlterColumn: column public.item.id, column public.item.name
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that character varying(20) cannot hold
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN id TYPE integer,
--        ALTER COLUMN name TYPE text;
ALTER TABLE public.item ALTER COLUMN id TYPE bigint,
  ALTER COLUMN name TYPE character varying(20);

-- 5. AlterView: view public.items
--    inverse, restores all:
--      DROP VIEW public.items;
CREATE VIEW public.items AS
 SELECT item.id,
    item.name
   FROM public.item;

-- 6. AlterPrivileges: function public.f(integer)
--    inverse: none needed
REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;

-- 7. AlterPrivileges: view public.items
--    inverse: none needed
GRANT SELECT ON TABLE public.items TO reader;

-- 8. AlterPrivileges: view public.items
--    inverse: none needed
GRANT UPDATE (name) ON TABLE public.items TO writer;

COMMIT;
