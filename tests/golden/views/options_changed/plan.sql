-- plumb plan views/options_changed
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

-- 1. AlterView: view public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen through it than before
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.a AS
--       SELECT t.id
--         FROM public.t;
CREATE OR REPLACE VIEW public.a WITH (security_barrier=true) AS
 SELECT t.id
   FROM public.t;

-- 2. AlterView: view public.b
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen through it than before
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.b WITH (security_barrier=true) AS
--       SELECT t.id
--         FROM public.t;
CREATE OR REPLACE VIEW public.b AS
 SELECT t.id
   FROM public.t;

-- 3. AlterView: view public.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.c WITH (check_option=local) AS
--       SELECT t.id
--         FROM public.t;
CREATE OR REPLACE VIEW public.c WITH (check_option=cascaded) AS
 SELECT t.id
   FROM public.t;

-- 4. AlterView: view public.d
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen through it than before
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.d AS
--       SELECT t.id
--         FROM public.t;
CREATE OR REPLACE VIEW public.d WITH (security_invoker=on) AS
 SELECT t.id
   FROM public.t;

COMMIT;
