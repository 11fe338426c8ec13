-- plumb plan foreign_tables/of_another_server
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

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT visits.id
--         FROM public.visits;
DROP VIEW public.v;

-- 2. DropTable: table public.visits
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows stay where they are
--    inverse, restores all:
--      CREATE FOREIGN TABLE public.visits (
--        id integer
--      ) SERVER files OPTIONS (filename '/tmp/a');
DROP FOREIGN TABLE public.visits;

-- 3. AddTable: table public.visits
--    inverse, restores all:
--      DROP FOREIGN TABLE public.visits;
CREATE FOREIGN TABLE public.visits (
  id integer
) SERVER others OPTIONS (filename '/tmp/a');

-- 4. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT visits.id
   FROM public.visits;

COMMIT;
