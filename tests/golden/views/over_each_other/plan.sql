-- plumb plan views/over_each_other
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
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.a AS
--       SELECT t.id
--         FROM public.t;
CREATE OR REPLACE VIEW public.a AS
 SELECT b.id
   FROM public.b;

-- 2. AlterView: view public.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.b AS
--       SELECT a.id
--         FROM public.a;
CREATE OR REPLACE VIEW public.b AS
 SELECT t.id
   FROM public.t;

COMMIT;
