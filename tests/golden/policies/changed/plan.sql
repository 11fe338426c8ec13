-- plumb plan policies/changed
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

-- 1. AlterPolicy: policy public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY a ON public.t TO reader USING ((id > 0));
DROP POLICY a ON public.t;

-- 2. AlterPolicy: policy public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY b ON public.t FOR SELECT USING ((id > 0));
--      COMMENT ON POLICY b ON public.t IS 'Stays';
DROP POLICY b ON public.t;

-- 3. AlterPolicy: policy public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY c ON public.t USING ((id > 0)) WITH CHECK ((id > 1));
DROP POLICY c ON public.t;

-- 4. AlterPolicy: policy public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY d ON public.t AS RESTRICTIVE USING ((id > 0));
DROP POLICY d ON public.t;

-- 5. DropPolicy: policy public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      CREATE POLICY e ON public.t USING ((id > 0));
DROP POLICY e ON public.t;

-- 6. AlterPolicy: policy public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY a ON public.t;
CREATE POLICY a ON public.t TO reader, writer USING ((id > 1)) WITH CHECK ((id > 2));

-- 7. AlterPolicy: policy public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY b ON public.t;
CREATE POLICY b ON public.t FOR DELETE USING ((id > 0));

-- 8. AlterPolicy: policy public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY c ON public.t;
CREATE POLICY c ON public.t USING ((id > 0));

-- 9. AlterPolicy: policy public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY d ON public.t;
CREATE POLICY d ON public.t USING ((id > 0));

-- 10. AddPolicy: policy public.t.f
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY f ON public.t;
CREATE POLICY f ON public.t USING ((id > 0));

-- 11. AlterComment: policy public.t.b
--    inverse: none needed
COMMENT ON POLICY b ON public.t IS 'Stays';

COMMIT;
