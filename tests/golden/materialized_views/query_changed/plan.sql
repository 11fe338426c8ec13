-- plumb plan materialized_views/query_changed
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

-- 1. AlterMaterializedView: materialized view public.n
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.n AS
--       SELECT v.id
--         FROM public.v;
DROP MATERIALIZED VIEW public.n;

-- 2. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT m.id
--         FROM public.m;
DROP VIEW public.v;

-- 3. AlterIndex: index public.m.m_id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
--      COMMENT ON INDEX public.m_id IS 'By number';
DROP INDEX public.m_id;

-- 4. AlterMaterializedView: materialized view public.m
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE MATERIALIZED VIEW public.m AS
--       SELECT t.id,
--          t.name
--         FROM public.t;
--      COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';
DROP MATERIALIZED VIEW public.m;

-- 5. AlterMaterializedView: materialized view public.m
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m AS
 SELECT t.id,
    t.name
   FROM public.t
  WHERE (t.id > 0);

-- 6. AlterIndex: index public.m.m_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_id;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

-- 7. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT m.id
   FROM public.m;

-- 8. AlterMaterializedView: materialized view public.n
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.n;
CREATE MATERIALIZED VIEW public.n AS
 SELECT v.id
   FROM public.v;

-- 9. AlterComment: index public.m.m_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.m_id IS 'By number';

-- 10. AlterComment: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';

COMMIT;
