-- plumb plan policies/made_anew_for_other_rows
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

-- 1. AlterPolicy: policy public.doc.hide
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY hide ON public.doc AS RESTRICTIVE USING ((org > 0));
DROP POLICY hide ON public.doc;

-- 2. AlterPolicy: policy public.doc.read
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY read ON public.doc FOR SELECT TO reader USING ((org > 1));
DROP POLICY read ON public.doc;

-- 3. AlterPolicy: policy public.doc.same
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY same ON public.doc USING ((org > 0));
DROP POLICY same ON public.doc;

-- 4. AlterColumn: column public.doc.org
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.doc ALTER COLUMN org TYPE integer;
ALTER TABLE public.doc ALTER COLUMN org TYPE bigint;

-- 5. AlterPolicy: policy public.doc.hide
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY hide ON public.doc;
CREATE POLICY hide ON public.doc USING ((org > 0));

-- 6. AlterPolicy: policy public.doc.read
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY read ON public.doc;
CREATE POLICY read ON public.doc FOR SELECT USING ((true OR (org > 1)));

-- 7. AlterPolicy: policy public.doc.same
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY same ON public.doc;
CREATE POLICY same ON public.doc USING ((org > 0));

COMMIT;
