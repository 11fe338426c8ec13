-- plumb plan statistics/goes_over_to_a_table_of_another_schema
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

-- 1. AlterStatistics: statistics public.t.s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      CREATE STATISTICS public.s ON a, b FROM public.t;
DROP STATISTICS public.s;

-- 2. DropTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.t (
--        a integer,
--        b integer
--      );
DROP TABLE public.t;

-- 3. AddTable: table other.t
--    inverse, restores all:
--      DROP TABLE other.t;
CREATE TABLE other.t (
  a integer,
  b integer
);

-- 4. AlterStatistics: statistics public.t.s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.s;
CREATE STATISTICS public.s ON a, b FROM other.t;

COMMIT;
