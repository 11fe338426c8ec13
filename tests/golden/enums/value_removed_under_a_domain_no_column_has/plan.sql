-- plumb plan enums/value_removed_under_a_domain_no_column_has
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

-- 1. AlterDomain: domain public.felt
--    inverse, restores all:
--      CREATE DOMAIN public.felt AS public.mood;
DROP DOMAIN public.felt;

-- 2. AlterEnum: enum public.mood
--    inverse, restores all:
--      ALTER TYPE public.mood_plumb_old RENAME TO mood;
ALTER TYPE public.mood RENAME TO mood_plumb_old;

-- 3. AlterEnum: enum public.mood
--    inverse, restores all:
--      DROP TYPE public.mood;
CREATE TYPE public.mood AS ENUM ('good');

-- 4. AlterDomain: domain public.felt
--    inverse, restores all:
--      DROP DOMAIN public.felt;
CREATE DOMAIN public.felt AS public.mood;

-- 5. AlterColumn: column public.t.m
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mood cannot hold
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN m TYPE public.mood_plumb_old USING m::text::public.mood_plumb_old;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- 6. AlterEnum: enum public.mood_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.mood_plumb_old AS ENUM ('good', 'bad');
DROP TYPE public.mood_plumb_old;

COMMIT;
