-- plumb plan columns/to_array_with_default
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
--      ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{}'::jsonb;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET DEFAULT '{}'::integer[];
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- 3. AlterColumn: column public.t.a, column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that jsonb[] cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on every value but NULL: a list is no single value
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE jsonb USING a::text::jsonb,
--        ALTER COLUMN b TYPE integer[] USING b::text::integer[];
ALTER TABLE public.t ALTER COLUMN a TYPE jsonb[] USING a::text::jsonb[],
  ALTER COLUMN b TYPE integer USING b::text::integer;

-- 4. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '{}'::jsonb[];

-- 5. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 1;

COMMIT;
