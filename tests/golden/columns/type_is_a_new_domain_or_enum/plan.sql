-- plumb plan columns/type_is_a_new_domain_or_enum
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

-- 1. AddEnum: enum public.level
--    inverse, restores all:
--      DROP TYPE public.level;
CREATE TYPE public.level AS ENUM ('low', 'high');

-- 2. AddDomain: domain public.short
--    inverse, restores all:
--      DROP DOMAIN public.short;
CREATE DOMAIN public.short AS character varying(5)
  CONSTRAINT short_check CHECK (((VALUE)::text <> ''::text));

-- 3. AddRangeType: range type public.span
--    inverse, restores all:
--      DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = public.span_multirange);

-- 4. AddColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN d;
ALTER TABLE public.t ADD COLUMN d public.span;

-- 5. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'low'::text;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- 6. AlterColumn: column public.t.a, column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.level cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that public.short cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.t ALTER COLUMN a TYPE text,
--        ALTER COLUMN b TYPE text;
ALTER TABLE public.t ALTER COLUMN a TYPE public.level USING a::text::public.level,
  ALTER COLUMN b TYPE public.short USING b::text::public.short;

-- 7. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'low'::public.level;

COMMIT;
