-- plumb plan views/circle_dropped
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
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT t.id,
--          t.price
--         FROM public.t
--      UNION ALL
--       SELECT rows.id,
--          rows.price
--         FROM public.rows() rows(id, price);
--      ALTER VIEW public.v ALTER COLUMN price SET DEFAULT 5;
CREATE OR REPLACE VIEW public.v AS
 SELECT NULL::integer AS id,
    NULL::numeric(10,2) AS price;

-- 2. DropFunction: function public.rows()
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.rows()
--       RETURNS SETOF public.v
--       LANGUAGE sql
--      AS $function$SELECT 1, 1.0$function$;
DROP FUNCTION public.rows();

-- 3. DropView: view public.v
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT NULL::integer AS id,
--          NULL::numeric(10,2) AS price;
--      COMMENT ON COLUMN public.v.price IS 'Of one';
DROP VIEW public.v;

COMMIT;
