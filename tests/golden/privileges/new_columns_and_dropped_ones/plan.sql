-- plumb plan privileges/new_columns_and_dropped_ones
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

-- 1. DropColumn: column public.item.name
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.item ADD COLUMN name text;
--      GRANT SELECT (name) ON TABLE public.item TO reader;
ALTER TABLE public.item DROP COLUMN name;

-- 2. AddColumn: column public.item.extra
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.item DROP COLUMN extra;
ALTER TABLE public.item ADD COLUMN extra text;

-- 3. AlterPrivileges: column public.item.code
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE UPDATE (code) ON TABLE public.item FROM reader;
GRANT UPDATE (code) ON TABLE public.item TO reader;

-- 4. AlterPrivileges: column public.item.extra
--    inverse: none needed
GRANT SELECT (extra) ON TABLE public.item TO reader;

COMMIT;
