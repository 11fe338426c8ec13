-- plumb plan policies/all_attributes
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

-- 1. AlterTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: who is not its owner sees and writes only rows that a policy allows
--    inverse, restores all:
--      ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;

-- 2. AlterTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: its policies hold for its owner too
--    inverse, restores all:
--      ALTER TABLE public.t NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;

-- 3. AddPolicy: policy public.t.deletes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY deletes ON public.t;
CREATE POLICY deletes ON public.t FOR DELETE TO postgres USING (false);

-- 4. AddPolicy: policy public.t.everything
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY everything ON public.t;
CREATE POLICY everything ON public.t;

-- 5. AddPolicy: policy public.t.inserts
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY inserts ON public.t;
CREATE POLICY inserts ON public.t FOR INSERT TO writer WITH CHECK ((id > 0));

-- 6. AddPolicy: policy public.t.reads
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY reads ON public.t;
CREATE POLICY reads ON public.t FOR SELECT TO reader, writer USING ((owner = CURRENT_USER));

-- 7. AddPolicy: policy public.t.updates
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY updates ON public.t;
CREATE POLICY updates ON public.t AS RESTRICTIVE FOR UPDATE USING ((id > 0)) WITH CHECK ((id > 5));

-- 8. AlterComment: policy public.t.reads
--    inverse: none needed
COMMENT ON POLICY reads ON public.t IS 'Only own';

COMMIT;
