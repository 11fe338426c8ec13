-- plumb plan publications/column_dropped_from_a_list
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
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION p ADD TABLE ONLY public.item (id, name, price);
ALTER PUBLICATION p DROP TABLE ONLY public.item;

-- 2. DropColumn: column public.item.price
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.item ADD COLUMN price numeric;
ALTER TABLE public.item DROP COLUMN price;

-- 3. AlterPublication: publication p
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION p DROP TABLE ONLY public.item;
ALTER PUBLICATION p ADD TABLE ONLY public.item (id, name);

COMMIT;
