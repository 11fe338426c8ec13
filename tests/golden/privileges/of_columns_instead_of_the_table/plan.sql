-- plumb plan privileges/of_columns_instead_of_the_table
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
--    hazard: changes_permissions: role reader may do less than before
--    inverse, restores all:
--      GRANT SELECT, UPDATE ON TABLE public.item TO reader;
REVOKE SELECT, UPDATE ON TABLE public.item FROM reader;

-- 2. AlterPrivileges: column public.item.id
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT (id) ON TABLE public.item FROM reader;
GRANT SELECT (id) ON TABLE public.item TO reader;

-- 3. AlterPrivileges: column public.item.name
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT (name), UPDATE (name) ON TABLE public.item FROM reader;
GRANT SELECT (name), UPDATE (name) ON TABLE public.item TO reader;

COMMIT;
