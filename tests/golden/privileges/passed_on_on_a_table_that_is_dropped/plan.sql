-- plumb plan privileges/passed_on_on_a_table_that_is_dropped
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- not managed: privilege public.item."SELECT on table public.item to other from keeper": lost with table public.item
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

-- 1. DropTable: table public.item
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.item (
--        id integer
--      );
--      GRANT SELECT ON TABLE public.item TO keeper WITH GRANT OPTION;
DROP TABLE public.item;

COMMIT;
