-- plumb plan publications/table_dropped
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
--      ALTER PUBLICATION p ADD TABLE ONLY public.log;
ALTER PUBLICATION p DROP TABLE ONLY public.log;

-- 2. DropTable: table public.log
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.log (
--        id integer NOT NULL,
--        CONSTRAINT log_pkey PRIMARY KEY (id)
--      );
DROP TABLE public.log;

COMMIT;
