-- plumb plan inheritance/type_changed_under_a_view_of_the_heir
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
--       SELECT h.a
--         FROM public.h;
DROP VIEW public.v;

-- 2. DropIndex: index public.h.h_b
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX h_b ON public.h ((lower(b)));
DROP INDEX public.h_b;

-- 3. AlterColumn: column public.p.a, column public.p.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that character varying(10) cannot hold
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN a TYPE integer,
--        ALTER COLUMN b TYPE text;
ALTER TABLE public.p ALTER COLUMN a TYPE bigint,
  ALTER COLUMN b TYPE character varying(10);

-- 4. AddIndex: index public.h.h_b
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.h_b;
CREATE INDEX h_b ON public.h ((lower((b)::text)));

-- 5. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT h.a
   FROM public.h;

COMMIT;
