-- plumb plan columns/type_changed_with_its_default
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
--      ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '5'::text;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 5;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- 3. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'x'::character varying;
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- 4. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 'true'::text;
ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;

-- 5. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e SET DEFAULT 1;
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;

-- 6. AlterColumn: column public.t.a, column public.t.b, column public.t.c, column public.t.d, column public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that boolean cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE text,
--        ALTER COLUMN b TYPE integer USING b::text::integer,
--        ALTER COLUMN c TYPE character varying(10),
--        ALTER COLUMN d TYPE text,
--        ALTER COLUMN e TYPE integer;
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::text::integer,
  ALTER COLUMN b TYPE text,
  ALTER COLUMN c TYPE text,
  ALTER COLUMN d TYPE boolean USING d::text::boolean,
  ALTER COLUMN e TYPE bigint;

-- 7. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 5;

-- 8. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT '5'::text;

-- 9. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'x'::text;

-- 10. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT true;

COMMIT;
