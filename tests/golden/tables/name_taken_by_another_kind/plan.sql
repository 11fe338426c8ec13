-- plumb plan tables/name_taken_by_another_kind
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

-- 1. DropView: view public.d
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.d AS
--       SELECT 1 AS one;
DROP VIEW public.d;

-- 2. DropTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.a (
--        id integer
--      );
--      CREATE INDEX b ON public.a (id);
DROP TABLE public.a;

-- 3. DropSequence: sequence public.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: the number it stands at is gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.c;
DROP SEQUENCE public.c;

-- 4. AddSequence: sequence public.a
--    inverse, restores all:
--      DROP SEQUENCE public.a;
CREATE SEQUENCE public.a;

-- 5. AddTable: table public.b
--    inverse, restores all:
--      DROP TABLE public.b;
CREATE TABLE public.b (
  id integer
);

-- 6. AddTable: table public.c
--    inverse, restores all:
--      DROP TABLE public.c;
CREATE TABLE public.c (
  id integer
);

-- 7. AddTable: table public.d
--    inverse, restores all:
--      DROP TABLE public.d;
CREATE TABLE public.d (
  id integer
);

COMMIT;
