-- plumb plan materialized_views/settings_changed
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

-- 1. AlterIndex: index public.m.m_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER MATERIALIZED VIEW public.m CLUSTER ON m_id;
ALTER MATERIALIZED VIEW public.m SET WITHOUT CLUSTER;

-- 2. AlterIndex: index public.m.m_name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER MATERIALIZED VIEW public.m SET WITHOUT CLUSTER;
ALTER MATERIALIZED VIEW public.m CLUSTER ON m_name;

-- 3. AlterMaterializedView: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.m ALTER COLUMN id SET STATISTICS 500;
ALTER TABLE public.m ALTER COLUMN id SET STATISTICS -1;

-- 4. AlterMaterializedView: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.m ALTER COLUMN name SET STATISTICS -1;
ALTER TABLE public.m ALTER COLUMN name SET STATISTICS 400;

COMMIT;
