-- plumb plan publications/of_all_tables_instead_of_some
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

-- 1. AlterPublication: publication p
--    inverse, restores all:
--      CREATE PUBLICATION p FOR TABLE ONLY public.item;
--      COMMENT ON PUBLICATION p IS 'all';
DROP PUBLICATION p;

-- 2. AlterPublication: publication p
--    inverse, restores all:
--      DROP PUBLICATION p;
CREATE PUBLICATION p FOR ALL TABLES;

-- 3. AlterComment: publication p
--    inverse: none needed
COMMENT ON PUBLICATION p IS 'all';

COMMIT;
