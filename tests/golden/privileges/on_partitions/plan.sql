-- plumb plan privileges/on_partitions
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

-- 1. AlterPrivileges: table public.log
--    hazard: changes_permissions: role reader may do less than before
--    inverse, restores all:
--      GRANT SELECT ON TABLE public.log TO reader;
REVOKE SELECT ON TABLE public.log FROM reader;

-- 2. AlterPrivileges: table public.log_1
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE public.log_1 FROM reader;
GRANT SELECT ON TABLE public.log_1 TO reader;

-- 3. AlterPrivileges: column public.log.at
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT (at) ON TABLE public.log FROM reader;
GRANT SELECT (at) ON TABLE public.log TO reader;

COMMIT;
