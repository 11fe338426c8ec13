-- plumb plan views/made_anew_without_security_barrier
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

-- 1. AlterView: view public.made_anew
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.made_anew WITH (security_barrier=true) AS
--       SELECT doc.org
--         FROM public.doc
--        WHERE (doc.org > 5);
DROP VIEW public.made_anew;

-- 2. AlterColumn: column public.doc.org
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.doc ALTER COLUMN org TYPE integer;
ALTER TABLE public.doc ALTER COLUMN org TYPE bigint;

-- 3. AlterView: view public.in_place
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen through it than before
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.in_place WITH (security_barrier=true) AS
--       SELECT 1 AS one;
CREATE OR REPLACE VIEW public.in_place AS
 SELECT 1 AS one;

-- 4. AlterView: view public.made_anew
--    hazard: changes_permissions: other rows may be seen through it than before
--    inverse, restores all:
--      DROP VIEW public.made_anew;
CREATE VIEW public.made_anew AS
 SELECT doc.org
   FROM public.doc
  WHERE (doc.org > 5);

COMMIT;
