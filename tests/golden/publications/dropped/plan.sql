-- plumb plan publications/dropped
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

-- 1. DropPublication: publication p
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE PUBLICATION p FOR TABLE ONLY public.item WHERE (price > (1)::numeric);
DROP PUBLICATION p;

-- 2. DropColumn: column public.item.price
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.item ADD COLUMN price numeric;
ALTER TABLE public.item DROP COLUMN price;

COMMIT;
