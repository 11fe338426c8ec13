-- plumb plan publications/column_retyped_under_a_filter
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
--      ALTER PUBLICATION p ADD TABLE ONLY public.item (id, price) WHERE (price > (1)::numeric);
ALTER PUBLICATION p DROP TABLE ONLY public.item;

-- 2. AlterColumn: column public.item.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that bigint cannot hold
--    hazard: data_loss: what bigint does not hold is rounded or cut off
--    inverse, restores shape:
--      ALTER TABLE public.item ALTER COLUMN price TYPE numeric;
ALTER TABLE public.item ALTER COLUMN price TYPE bigint;

-- 3. AlterPublication: publication p
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION p DROP TABLE ONLY public.item;
ALTER PUBLICATION p ADD TABLE ONLY public.item (id, price) WHERE (price > 1);

COMMIT;
