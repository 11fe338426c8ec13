-- plumb plan columns/types_changed_through_text
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

-- 1. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d, column public.t.e, column public.t.f, column public.t.g, column public.t.h, column public.t.i, column public.t.j, column public.t.k
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that uuid cannot hold
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    hazard: may_fail_on_data: fails on a value that jsonb cannot hold
--    hazard: may_fail_on_data: fails on a value that integer[] cannot hold
--    hazard: may_fail_on_data: fails on a value that public.mood[] cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE text,
--        ALTER COLUMN b TYPE text,
--        ALTER COLUMN c TYPE text,
--        ALTER COLUMN d TYPE uuid USING d::text::uuid,
--        ALTER COLUMN e TYPE text,
--        ALTER COLUMN f TYPE integer[] USING f::text[]::integer[],
--        ALTER COLUMN g TYPE text,
--        ALTER COLUMN h TYPE bytea USING h::text::bytea,
--        ALTER COLUMN i TYPE interval USING i::text::interval,
--        ALTER COLUMN j TYPE text[],
--        ALTER COLUMN k TYPE character varying(4)[] USING k::text::character varying(4)[];
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::text::integer,
  ALTER COLUMN b TYPE uuid USING b::text::uuid,
  ALTER COLUMN c TYPE public.mood USING c::text::public.mood,
  ALTER COLUMN d TYPE integer USING d::text::integer,
  ALTER COLUMN e TYPE jsonb USING e::text::jsonb,
  ALTER COLUMN f TYPE text[],
  ALTER COLUMN g TYPE integer[] USING g::text::integer[],
  ALTER COLUMN h TYPE text,
  ALTER COLUMN i TYPE integer USING i::text::integer,
  ALTER COLUMN j TYPE public.mood[] USING j::text[]::public.mood[],
  ALTER COLUMN k TYPE text;

COMMIT;
