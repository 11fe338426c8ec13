-- plumb plan domains/base_type_changed_where_nothing_uses_it
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

-- 1. AlterDomain: domain public.code
--    inverse, restores all:
--      CREATE DOMAIN public.code AS character varying(10);
DROP DOMAIN public.code;

-- 2. AlterDomain: domain public.code
--    inverse, restores all:
--      DROP DOMAIN public.code;
CREATE DOMAIN public.code AS text;

COMMIT;
