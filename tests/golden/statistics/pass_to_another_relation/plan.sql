-- plumb plan statistics/pass_to_another_relation
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

-- 1. DropMaterializedView: materialized view public.state
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.state AS
--       SELECT v.a,
--          v.b
--         FROM ( VALUES (1,2)) v(a, b);
--      CREATE STATISTICS public.of_view ON a, b FROM public.state;
DROP MATERIALIZED VIEW public.state;

-- 2. DropTable: table public.item
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.item (
--        a integer,
--        b integer
--      );
--      CREATE STATISTICS public.both_columns ON a, b FROM public.item;
DROP TABLE public.item;

-- 3. AddTable: table public.article
--    inverse, restores all:
--      DROP TABLE public.article;
CREATE TABLE public.article (
  a integer,
  b integer
);

-- 4. AddStatistics: statistics public.article.both_columns
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.both_columns;
CREATE STATISTICS public.both_columns ON a, b FROM public.article;

-- 5. AddMaterializedView: materialized view public.data
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.data;
CREATE MATERIALIZED VIEW public.data AS
 SELECT v.a,
    v.b
   FROM ( VALUES (1,2)) v(a, b);

-- 6. AddStatistics: statistics public.data.of_view
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS public.of_view;
CREATE STATISTICS public.of_view ON a, b FROM public.data;

COMMIT;
