-- plumb plan materialized_views/options_changed
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

-- 1. AlterMaterializedView: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER MATERIALIZED VIEW public.m RESET (parallel_workers);
--      ALTER MATERIALIZED VIEW public.m SET (fillfactor=70, autovacuum_enabled=false);
ALTER MATERIALIZED VIEW public.m RESET (autovacuum_enabled);

-- 2. AlterMaterializedView: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
ALTER MATERIALIZED VIEW public.m SET (fillfactor=80, parallel_workers=2);

-- 3. AlterMaterializedView: materialized view public.n
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER MATERIALIZED VIEW public.n RESET (fillfactor);
ALTER MATERIALIZED VIEW public.n SET (fillfactor=90);

COMMIT;
