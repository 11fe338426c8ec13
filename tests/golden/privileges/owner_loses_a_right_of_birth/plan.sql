-- plumb plan privileges/owner_loses_a_right_of_birth
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
--    hazard: changes_permissions: role postgres may do less than before
--    inverse, restores all:
--      GRANT DELETE, TRUNCATE ON TABLE public.item TO postgres;
REVOKE DELETE, TRUNCATE ON TABLE public.item FROM postgres;

COMMIT;
