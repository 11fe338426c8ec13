-- plumb plan columns/value_becomes_a_list
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

-- 1. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d, column public.t.e, column public.t.f
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that numeric(5,2) cannot hold
--    hazard: may_fail_on_data: fails on a value that text[] cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE integer USING CASE WHEN pg_catalog.array_dims(a) = '[1:1]' THEN a[1] ELSE a::text::integer END,
--        ALTER COLUMN b TYPE jsonb USING CASE WHEN pg_catalog.array_dims(b) = '[1:1]' THEN b[1] ELSE b::text::jsonb END,
--        ALTER COLUMN c TYPE public.mood USING CASE WHEN pg_catalog.array_dims(c) = '[1:1]' THEN c[1] ELSE c::text::public.mood END,
--        ALTER COLUMN d TYPE numeric(5,2)[] USING CASE WHEN d IS NOT NULL THEN ARRAY[d] END,
--        ALTER COLUMN e TYPE bit(4) USING e::text::bit(4),
--        ALTER COLUMN f TYPE text;
ALTER TABLE public.t ALTER COLUMN a TYPE integer[] USING CASE WHEN a IS NOT NULL THEN ARRAY[a] END,
  ALTER COLUMN b TYPE jsonb[] USING CASE WHEN b IS NOT NULL THEN ARRAY[b] END,
  ALTER COLUMN c TYPE public.mood[] USING CASE WHEN c IS NOT NULL THEN ARRAY[c] END,
  ALTER COLUMN d TYPE numeric(5,2) USING CASE WHEN pg_catalog.array_dims(d) = '[1:1]' THEN d[1] ELSE d::text::numeric(5,2) END,
  ALTER COLUMN e TYPE bit varying(9),
  ALTER COLUMN f TYPE text[] USING f::text::text[];

COMMIT;
