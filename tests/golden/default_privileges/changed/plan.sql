-- plumb plan default_privileges/changed
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

-- 1. AlterPrivileges: default privileges postgres(FUNCTIONS)
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON FUNCTIONS FROM reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON FUNCTIONS TO reader;

-- 2. AlterPrivileges: default privileges postgres(SCHEMAS)
--    hazard: changes_permissions: role reader may do less than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON SCHEMAS TO reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON SCHEMAS FROM reader;

-- 3. AlterPrivileges: default privileges postgres(TYPES)
--    hazard: changes_permissions: role reader may do less than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON TYPES TO reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON TYPES FROM reader;

-- 4. AlterPrivileges: default privileges postgres(TYPES)
--    hazard: changes_permissions: everybody may do more than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON TYPES TO PUBLIC;

-- 5. AlterPrivileges: default privileges public.postgres(SEQUENCES)
--    hazard: changes_permissions: role writer may do less than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT USAGE ON SEQUENCES TO writer WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE GRANT OPTION FOR USAGE ON SEQUENCES FROM writer;

-- 6. AlterPrivileges: default privileges public.postgres(TABLES)
--    hazard: changes_permissions: role reader may do less than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES TO reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE SELECT ON TABLES FROM reader;

-- 7. AlterPrivileges: default privileges public.postgres(TABLES)
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE SELECT, INSERT ON TABLES FROM writer;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO writer;

-- 8. AlterPrivileges: default privileges writer(TABLES)
--    hazard: changes_permissions: role reader may do less than before
--    inverse, restores all:
--      ALTER DEFAULT PRIVILEGES FOR ROLE writer GRANT INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLES TO reader;
ALTER DEFAULT PRIVILEGES FOR ROLE writer REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLES FROM reader;

COMMIT;
