-- plumb plan materialized_views/all_attributes
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

-- 1. AddMaterializedView: materialized view public.empty
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.empty;
CREATE MATERIALIZED VIEW public.empty AS
 SELECT t.id
   FROM public.t
WITH NO DATA;

-- 2. AddMaterializedView: materialized view public.m
--    inverse, restores all:
--      DROP MATERIALIZED VIEW public.m;
CREATE MATERIALIZED VIEW public.m WITH (fillfactor=70, autovacuum_enabled=false) AS
 SELECT t.id,
    t.name
   FROM public.t;

-- 3. AddMaterializedView: materialized view public.m
--    inverse: none needed
ALTER TABLE public.m ALTER COLUMN name SET STORAGE EXTERNAL;

-- 4. AddMaterializedView: materialized view public.m
--    inverse: none needed
ALTER TABLE public.m ALTER COLUMN name SET STATISTICS 500;

-- 5. AddMaterializedView: materialized view public.m
--    inverse: none needed
ALTER TABLE public.m ALTER COLUMN name SET (n_distinct=5);

-- 6. AddIndex: index public.m.m_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_id;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);

-- 7. AddIndex: index public.m.m_id
--    lock: SHARE
--    inverse: none needed
ALTER MATERIALIZED VIEW public.m CLUSTER ON m_id;

-- 8. AddIndex: index public.m.m_name
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.m_name;
CREATE INDEX m_name ON public.m USING btree (lower(name) text_pattern_ops DESC) INCLUDE (id) WITH (fillfactor='50') WHERE (id > 1);

-- 9. AddIndex: index public.m.m_name
--    lock: SHARE
--    inverse: none needed
ALTER INDEX public.m_name ALTER COLUMN 1 SET STATISTICS 100;

-- 10. AlterComment: index public.m.m_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.m_id IS 'By number';

-- 11. AlterComment: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';

-- 12. AlterComment: materialized view public.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.m.id IS 'Number';

COMMIT;
