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

-- 1. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d, column public.t.e, column public.t.f, column public.t.g, column public.t.h
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that bit varying(5) cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE character varying(10),
--        ALTER COLUMN b TYPE character varying(10),
--        ALTER COLUMN c TYPE numeric(10,2),
--        ALTER COLUMN d TYPE numeric(5,2),
--        ALTER COLUMN e TYPE timestamp(3) without time zone,
--        ALTER COLUMN f TYPE cidr,
--        ALTER COLUMN g TYPE text,
--        ALTER COLUMN h TYPE bit varying(3);
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(20),
  ALTER COLUMN b TYPE text,
  ALTER COLUMN c TYPE numeric,
  ALTER COLUMN d TYPE numeric(7,2),
  ALTER COLUMN e TYPE timestamp without time zone,
  ALTER COLUMN f TYPE inet,
  ALTER COLUMN g TYPE character varying,
  ALTER COLUMN h TYPE bit varying(5);

COMMIT;
