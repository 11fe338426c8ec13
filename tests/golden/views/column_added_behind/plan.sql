-- plumb plan views/column_added_behind
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

-- 1. AlterView: view public.w
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.w AS
--       SELECT v.id
--         FROM public.v;
DROP VIEW public.w;

-- 2. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT t.id
--         FROM public.t;
DROP VIEW public.v;

-- 3. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.id,
    t.name
   FROM public.t;

-- 4. AlterView: view public.w
--    inverse, restores all:
--      DROP VIEW public.w;
CREATE VIEW public.w AS
 SELECT v.id,
    v.name
   FROM public.v;

COMMIT;
