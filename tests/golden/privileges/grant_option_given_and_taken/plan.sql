-- plumb plan privileges/grant_option_given_and_taken
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
--    hazard: changes_permissions: role writer may do less than before
--    inverse, restores all:
--      GRANT INSERT ON TABLE public.item TO writer WITH GRANT OPTION;
REVOKE GRANT OPTION FOR INSERT ON TABLE public.item FROM writer;

-- 2. AlterPrivileges: table public.item
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE GRANT OPTION FOR SELECT ON TABLE public.item FROM reader;
GRANT SELECT ON TABLE public.item TO reader WITH GRANT OPTION;

COMMIT;
