-- plumb plan publications/all_attributes
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

-- 1. AddPublication: publication chosen
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION chosen;
CREATE PUBLICATION chosen FOR TABLE ONLY public.item (id, name) WHERE ((price > (10)::numeric) AND (name <> 'x'::text)), ONLY public.log WITH (publish_via_partition_root = 'true');

-- 2. AddPublication: publication everything
--    inverse, restores all:
--      DROP PUBLICATION everything;
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert');

-- 3. AddPublication: publication nothing
--    inverse, restores all:
--      DROP PUBLICATION nothing;
CREATE PUBLICATION nothing;

-- 4. AddPublication: publication of_schemas
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION of_schemas;
CREATE PUBLICATION of_schemas FOR TABLE ONLY public.log, TABLES IN SCHEMA s;

-- 5. AddPublication: publication silent
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION silent;
CREATE PUBLICATION silent FOR TABLE ONLY public.log WITH (publish = '');

COMMIT;
