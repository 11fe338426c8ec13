-- plumb plan inheritance/everything_dropped
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
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT parent.id,
--          parent.name,
--          parent.n
--         FROM public.parent;
DROP VIEW public.v;

-- 2. DropTable: table public.grandchild
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.grandchild (
--        name text
--      ) INHERITS (public.heir);
DROP TABLE public.grandchild;

-- 3. DropTable: table public.heir
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.heir (
--        own integer
--      ) INHERITS (public.parent, public.second);
DROP TABLE public.heir;

-- 4. DropTable: table public.parent
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.parent (
--        id integer,
--        name text,
--        n integer,
--        CONSTRAINT parent_n_check CHECK ((n > 0))
--      );
DROP TABLE public.parent;

-- 5. DropTable: table public.second
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.second (
--        more text
--      );
DROP TABLE public.second;

COMMIT;
