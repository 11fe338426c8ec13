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

-- 1. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE text;
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::text::integer;

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that uuid cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN b TYPE text;
ALTER TABLE public.t ALTER COLUMN b TYPE uuid USING b::text::uuid;

-- 3. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN c TYPE text;
ALTER TABLE public.t ALTER COLUMN c TYPE public.mood USING c::text::public.mood;

-- 4. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN d TYPE uuid USING d::text::uuid;
ALTER TABLE public.t ALTER COLUMN d TYPE integer USING d::text::integer;

-- 5. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that jsonb cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN e TYPE text;
ALTER TABLE public.t ALTER COLUMN e TYPE jsonb USING e::text::jsonb;

-- 6. AlterColumn: column public.t.f
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN f TYPE integer[] USING f::text[]::integer[];
ALTER TABLE public.t ALTER COLUMN f TYPE text[];

-- 7. AlterColumn: column public.t.g
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer[] cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN g TYPE text;
ALTER TABLE public.t ALTER COLUMN g TYPE integer[] USING g::text::integer[];

-- 8. AlterColumn: column public.t.h
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN h TYPE bytea USING h::text::bytea;
ALTER TABLE public.t ALTER COLUMN h TYPE text;

-- 9. AlterColumn: column public.t.i
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN i TYPE interval USING i::text::interval;
ALTER TABLE public.t ALTER COLUMN i TYPE integer USING i::text::integer;

-- 10. AlterColumn: column public.t.j
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood[] cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN j TYPE text[];
ALTER TABLE public.t ALTER COLUMN j TYPE public.mood[] USING j::text[]::public.mood[];

-- 11. AlterColumn: column public.t.k
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN k TYPE character varying(4)[] USING k::text::character varying(4)[];
ALTER TABLE public.t ALTER COLUMN k TYPE text;

COMMIT;
