-- plumb plan materialized_views/index_changed
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

-- 1. AlterIndex: index public.m.m_a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE INDEX m_a ON public.m USING btree (id);
DROP INDEX public.m_a;

-- 2. DropIndex: index public.m.m_b
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX m_b ON public.m USING btree (id);
DROP INDEX public.m_b;

-- 3. AlterIndex: index public.m.m_a
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_a;
CREATE UNIQUE INDEX m_a ON public.m USING btree (id);

-- 4. AddIndex: index public.m.m_c
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_c;
CREATE INDEX m_c ON public.m USING btree (name);

COMMIT;
