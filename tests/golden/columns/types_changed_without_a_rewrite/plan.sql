-- plumb plan columns/types_changed_without_a_rewrite
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
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(20);

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- 3. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c TYPE numeric(10,2);
ALTER TABLE public.t ALTER COLUMN c TYPE numeric;

-- 4. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d TYPE numeric(5,2);
ALTER TABLE public.t ALTER COLUMN d TYPE numeric(7,2);

-- 5. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e TYPE timestamp(3) without time zone;
ALTER TABLE public.t ALTER COLUMN e TYPE timestamp without time zone;

-- 6. AlterColumn: column public.t.f
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN f TYPE cidr;
ALTER TABLE public.t ALTER COLUMN f TYPE inet;

-- 7. AlterColumn: column public.t.g
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN g TYPE text;
ALTER TABLE public.t ALTER COLUMN g TYPE character varying;

-- 8. AlterColumn: column public.t.h
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that bit varying(5) cannot hold
--    hazard: changes_behaviour: values may be rounded or cut, and cannot be had back exactly
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN h TYPE bit varying(3);
ALTER TABLE public.t ALTER COLUMN h TYPE bit varying(5);

COMMIT;
