-- plumb plan tables/names_pass_between_types_and_relations
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

-- 1. DropMaterializedView: materialized view public.w
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.w AS
--       SELECT 1 AS x;
DROP MATERIALIZED VIEW public.w;

-- 2. DropView: view public.y
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE VIEW public.y AS
--       SELECT 1 AS x;
DROP VIEW public.y;

-- 3. DropTable: table public.z
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.z (
--        id integer
--      );
DROP TABLE public.z;

-- 4. DropCompositeType: composite type public.e
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.e AS (x integer);
DROP TYPE public.e;

-- 5. AddEnum: enum public.z
--    inverse, restores all:
--      DROP TYPE public.z;
CREATE TYPE public.z AS ENUM ('x');

-- 6. AddDomain: domain public.y
--    inverse, restores all:
--      DROP DOMAIN public.y;
CREATE DOMAIN public.y AS integer;

-- 7. AddCompositeType: composite type public.w
--    inverse, restores all:
--      DROP TYPE public.w;
CREATE TYPE public.w AS (x integer);

-- 8. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that int4range cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE public.a USING a::text::public.a,
--        ALTER COLUMN b TYPE public.b USING b::text::public.b,
--        ALTER COLUMN c TYPE public.c USING c::text::public.c,
--        ALTER COLUMN d TYPE public.d USING d::text::public.d;
ALTER TABLE public.t ALTER COLUMN a TYPE text,
  ALTER COLUMN b TYPE integer USING b::text::integer,
  ALTER COLUMN c TYPE text,
  ALTER COLUMN d TYPE int4range USING d::text::int4range;

-- 9. DropRangeType: range type public.d
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.d AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = public.d_multirange);
DROP TYPE public.d;

-- 10. DropCompositeType: composite type public.c
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.c AS (x integer);
DROP TYPE public.c;

-- 11. DropDomain: domain public.b
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE DOMAIN public.b AS integer;
DROP DOMAIN public.b;

-- 12. DropEnum: enum public.a
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.a AS ENUM ('x');
DROP TYPE public.a;

-- 13. AddSequence: sequence public.d
--    inverse, restores all:
--      DROP SEQUENCE public.d;
CREATE SEQUENCE public.d;

-- 14. AddTable: table public.a
--    inverse, restores all:
--      DROP TABLE public.a;
CREATE TABLE public.a (
  x integer
);

-- 15. AddIndex: index public.t.e
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.e;
CREATE INDEX e ON public.t (a);

-- 16. AddView: view public.b
--    inverse, restores all:
--      DROP VIEW public.b;
CREATE VIEW public.b AS
 SELECT 1 AS x;

-- 17. AddMaterializedView: materialized view public.c
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.c;
CREATE MATERIALIZED VIEW public.c AS
 SELECT 1 AS x;

COMMIT;
