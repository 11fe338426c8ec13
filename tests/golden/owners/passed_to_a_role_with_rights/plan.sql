-- plumb plan owners/passed_to_a_role_with_rights
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

-- 1. AlterOwner: table public.item
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TABLE public.item OWNER TO other;
--      REVOKE GRANT OPTION FOR SELECT ON TABLE public.item FROM other;
--      GRANT SELECT ON TABLE public.item TO keeper WITH GRANT OPTION;
ALTER TABLE public.item OWNER TO keeper;

-- 2. AlterPrivileges: table public.item
--    hazard: changes_permissions: role keeper may do less than before
--    inverse, restores all:
--      GRANT DELETE ON TABLE public.item TO keeper;
REVOKE DELETE ON TABLE public.item FROM keeper;

-- 3. AlterPrivileges: table public.item
--    hazard: changes_permissions: role keeper may do less than before
--    inverse, restores all:
--      GRANT SELECT ON TABLE public.item TO keeper WITH GRANT OPTION;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.item FROM keeper;

-- 4. AlterPrivileges: table public.item
--    hazard: changes_permissions: role keeper may do more than before
--    inverse, restores all:
--      REVOKE TRUNCATE ON TABLE public.item FROM keeper;
GRANT TRUNCATE ON TABLE public.item TO keeper;

-- 5. AlterPrivileges: table public.item
--    hazard: changes_permissions: role other may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE public.item FROM other;
GRANT SELECT ON TABLE public.item TO other;

COMMIT;
