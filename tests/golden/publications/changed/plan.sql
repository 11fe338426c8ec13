-- plumb plan publications/changed
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

-- 1. AlterPublication: publication chosen
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION chosen ADD TABLE ONLY public.item (id, name) WHERE (price > (10)::numeric), ONLY public.log;
ALTER PUBLICATION chosen DROP TABLE ONLY public.item, ONLY public.log;

-- 2. AlterPublication: publication chosen
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION chosen DROP TABLE ONLY public.item;
ALTER PUBLICATION chosen ADD TABLE ONLY public.item (id, price) WHERE (price > (20)::numeric);

-- 3. AlterPublication: publication chosen
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION chosen SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = 'true');
ALTER PUBLICATION chosen SET (publish = 'insert, delete', publish_via_partition_root = 'false');

-- 4. AlterPublication: publication kinds
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION kinds SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = 'false');
ALTER PUBLICATION kinds SET (publish = 'truncate', publish_via_partition_root = 'true');

-- 5. AlterPublication: publication of_schemas
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION of_schemas ADD TABLES IN SCHEMA s;
ALTER PUBLICATION of_schemas DROP TABLES IN SCHEMA s;

-- 6. AlterPublication: publication of_schemas
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION of_schemas DROP TABLES IN SCHEMA public;
ALTER PUBLICATION of_schemas ADD TABLES IN SCHEMA public;

COMMIT;
