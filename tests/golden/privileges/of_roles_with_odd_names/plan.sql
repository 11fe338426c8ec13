-- plumb plan privileges/of_roles_with_odd_names
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

-- 1. AlterPrivileges: table public.item
--    hazard: changes_permissions: role "odd ""name""" may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE public.item FROM "odd ""name""";
GRANT SELECT ON TABLE public.item TO "odd ""name""";

COMMIT;
