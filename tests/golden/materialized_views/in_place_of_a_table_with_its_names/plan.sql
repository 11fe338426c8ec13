-- plumb plan materialized_views/in_place_of_a_table_with_its_names
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

-- 1. DropTable: table public.acc
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.acc (
--        id integer NOT NULL,
--        b integer,
--        CONSTRAINT acc_key PRIMARY KEY (id)
--      );
--      CREATE INDEX acc_i ON public.acc (b);
--      CREATE STATISTICS public.acc_s ON b, id FROM public.acc;
DROP TABLE public.acc;

-- 2. AddMaterializedView: materialized view public.acc
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.acc;
CREATE MATERIALIZED VIEW public.acc AS
 SELECT 1 AS id,
    2 AS b;

-- 3. AddIndex: index public.acc.acc_i
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.acc_i;
CREATE INDEX acc_i ON public.acc USING btree (b);

-- 4. AddIndex: index public.acc.acc_key
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.acc_key;
CREATE INDEX acc_key ON public.acc USING btree (id);

-- 5. AddStatistics: statistics public.acc.acc_s
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.acc_s;
CREATE STATISTICS public.acc_s ON b, id FROM public.acc;

COMMIT;
