-- plumb plan policies/row_security_changed
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

-- 1. AlterTable: table public.a
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: its policies hold for its owner too
--    inverse, restores all:
--      ALTER TABLE public.a NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.a FORCE ROW LEVEL SECURITY;

-- 2. AlterTable: table public.b
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: its policies hold for its owner too
--    inverse, restores all:
--      ALTER TABLE public.b NO FORCE ROW LEVEL SECURITY;
ALTER TABLE public.b FORCE ROW LEVEL SECURITY;

-- 3. AlterTable: table public.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: policies no longer keep any row from anybody
--    inverse, restores all:
--      ALTER TABLE public.c ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.c DISABLE ROW LEVEL SECURITY;

-- 4. AlterTable: table public.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: its policies no longer hold for its owner
--    inverse, restores all:
--      ALTER TABLE public.c FORCE ROW LEVEL SECURITY;
ALTER TABLE public.c NO FORCE ROW LEVEL SECURITY;

-- 5. AlterTable: table public.d
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: who is not its owner sees and writes only rows that a policy allows
--    inverse, restores all:
--      ALTER TABLE public.d DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.d ENABLE ROW LEVEL SECURITY;

-- 6. AlterTable: table public.d
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: its policies no longer hold for its owner
--    inverse, restores all:
--      ALTER TABLE public.d FORCE ROW LEVEL SECURITY;
ALTER TABLE public.d NO FORCE ROW LEVEL SECURITY;

COMMIT;
