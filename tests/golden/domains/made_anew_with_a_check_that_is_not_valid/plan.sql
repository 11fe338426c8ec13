-- plumb plan domains/made_anew_with_a_check_that_is_not_valid
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

-- 1. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 'x'::character varying;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;

-- 2. AlterDomain: domain public.em
--    inverse, restores all:
--      ALTER DOMAIN public.em_plumb_old RENAME TO em;
ALTER DOMAIN public.em RENAME TO em_plumb_old;

-- 3. AlterDomain: domain public.em
--    inverse, restores all:
--      DROP DOMAIN public.em;
CREATE DOMAIN public.em AS text;

-- 4. AlterDomain: domain public.em
--    inverse: none needed
ALTER DOMAIN public.em ADD CONSTRAINT c1 CHECK ((VALUE <> ''::text)) NOT VALID;

-- 5. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.em cannot hold
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b TYPE public.em_plumb_old USING b::text::public.em_plumb_old;
ALTER TABLE public.t ALTER COLUMN b TYPE public.em USING b::text::public.em;

-- 6. AlterDomain: domain public.em_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.em_plumb_old AS character varying;
DROP DOMAIN public.em_plumb_old;

-- 7. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 'x'::text;

COMMIT;
