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
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a TYPE jsonb USING CASE WHEN pg_catalog.array_dims(a) = '[1:1]' THEN a[1] ELSE a::text::jsonb END,
--        ALTER COLUMN b TYPE integer[] USING CASE WHEN b IS NOT NULL THEN ARRAY[b] END;
ALTER TABLE public.t ALTER COLUMN a TYPE jsonb[] USING CASE WHEN a IS NOT NULL THEN ARRAY[a] END,
  ALTER COLUMN b TYPE integer USING CASE WHEN pg_catalog.array_dims(b) = '[1:1]' THEN b[1] ELSE b::text::integer END;

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
