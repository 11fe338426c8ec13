-- plumb plan owners/with_rights_of_owners
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
--      ALTER TABLE public.item OWNER TO keeper;
--      GRANT SELECT ON TABLE public.item TO other;
ALTER TABLE public.item OWNER TO other;

-- 2. AlterPrivileges: table public.item
--    hazard: changes_permissions: role other may do less than before
--    inverse, restores all:
--      GRANT TRUNCATE ON TABLE public.item TO other;
REVOKE TRUNCATE ON TABLE public.item FROM other;

-- 3. AlterPrivileges: table public.item
--    hazard: changes_permissions: role keeper may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE public.item FROM keeper;
GRANT SELECT ON TABLE public.item TO keeper WITH GRANT OPTION;

-- 4. AlterPrivileges: table public.item
--    hazard: changes_permissions: role other may do more than before
--    inverse, restores all:
--      REVOKE DELETE ON TABLE public.item FROM other;
GRANT DELETE ON TABLE public.item TO other;

COMMIT;
