-- plumb plan foreign_servers/type_changed_under_a_table
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

-- 1. AlterView: view public.aways
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.aways AS
--       SELECT away.id
--         FROM public.away;
DROP VIEW public.aways;

-- 2. DropTable: table public.away
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows stay where they are
--    inverse, restores all:
--      CREATE FOREIGN TABLE public.away (
--        id integer
--      ) SERVER s;
DROP FOREIGN TABLE public.away;

-- 3. AlterUserMapping: user mapping reader(s)
--    inverse, restores all:
--      CREATE USER MAPPING FOR reader SERVER s OPTIONS ("user" 'x');
DROP USER MAPPING FOR reader SERVER s;

-- 4. AlterForeignServer: foreign server s
--    inverse, restores all:
--      CREATE SERVER s TYPE 'a' FOREIGN DATA WRAPPER w;
DROP SERVER s;

-- 5. AlterForeignServer: foreign server s
--    inverse, restores all:
--      DROP SERVER s;
CREATE SERVER s TYPE 'b' FOREIGN DATA WRAPPER w;

-- 6. AlterUserMapping: user mapping reader(s)
--    inverse, restores all:
--      DROP USER MAPPING FOR reader SERVER s;
CREATE USER MAPPING FOR reader SERVER s OPTIONS ("user" 'x');

-- 7. AddTable: table public.away
--    inverse, restores all:
--      DROP FOREIGN TABLE public.away;
CREATE FOREIGN TABLE public.away (
  id integer
) SERVER s;

-- 8. AlterView: view public.aways
--    inverse, restores all:
--      DROP VIEW public.aways;
CREATE VIEW public.aways AS
 SELECT away.id
   FROM public.away;

COMMIT;
