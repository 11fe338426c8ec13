-- plumb plan columns/types_changed_with_a_cast
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

-- 1. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d, column public.t.e, column public.t.f, column public.t.g, column public.t.h, column public.t.j, column public.t.k
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: may_fail_on_data: fails on a value that character varying(5) cannot hold
--    hazard: may_fail_on_data: fails on a value that character(4) cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone cannot hold
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    hazard: may_fail_on_data: fails on a value that timestamp without time zone cannot hold
--    hazard: may_fail_on_data: fails on a value that jsonb cannot hold
--    hazard: may_fail_on_data: fails on a value that numeric(8,2) cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE integer,
--        ALTER COLUMN b TYPE bigint,
--        ALTER COLUMN c TYPE text,
--        ALTER COLUMN d TYPE character varying(20),
--        ALTER COLUMN e TYPE timestamp without time zone,
--        ALTER COLUMN f TYPE date,
--        ALTER COLUMN g TYPE json,
--        ALTER COLUMN h TYPE integer,
--        ALTER COLUMN j TYPE boolean USING j::boolean,
--        ALTER COLUMN k TYPE real;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
  ALTER COLUMN b TYPE integer,
  ALTER COLUMN c TYPE character varying(5),
  ALTER COLUMN d TYPE character(4),
  ALTER COLUMN e TYPE timestamp with time zone,
  ALTER COLUMN f TYPE timestamp without time zone,
  ALTER COLUMN g TYPE jsonb,
  ALTER COLUMN h TYPE numeric(8,2),
  ALTER COLUMN j TYPE integer USING j::integer,
  ALTER COLUMN k TYPE double precision;

-- 2. AlterColumn: column public.t.i
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: data_loss: what integer does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN i TYPE numeric;
ALTER TABLE public.t ALTER COLUMN i TYPE integer;

COMMIT;
