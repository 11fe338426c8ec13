-- plumb plan columns/types_of_several_with_defaults
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

-- 1. AlterView: view public.sums
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.sums AS
--       SELECT sum(t.a) AS a,
--          sum(t.e) AS e
--         FROM public.t;
DROP VIEW public.sums;

-- 2. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- 3. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: data_loss: what numeric(10,2) does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN d TYPE numeric(10,4);
ALTER TABLE public.t ALTER COLUMN d TYPE numeric(10,2);

-- 4. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e SET DEFAULT 5;
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;

-- 5. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a TYPE integer,
--        ALTER COLUMN b TYPE integer,
--        ALTER COLUMN c TYPE character varying(5),
--        ALTER COLUMN e TYPE smallint;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
  ALTER COLUMN b TYPE bigint,
  ALTER COLUMN c TYPE character varying(9),
  ALTER COLUMN e TYPE integer;

-- 6. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 2;

-- 7. AlterView: view public.sums
--    inverse, restores all:
--      DROP VIEW public.sums;
CREATE VIEW public.sums AS
 SELECT sum(t.a) AS a,
    sum(t.e) AS e
   FROM public.t;

COMMIT;
