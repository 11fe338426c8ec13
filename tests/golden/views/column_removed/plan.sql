-- plumb plan views/column_removed
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

-- 1. AlterView: view public.w
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.w AS
--       SELECT v.id
--         FROM public.v;
--      COMMENT ON VIEW public.w IS 'Numbers';
DROP VIEW public.w;

-- 2. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT t.id,
--          t.name
--         FROM public.t;
--      ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 1;
--      COMMENT ON VIEW public.v IS 'All';
--      COMMENT ON COLUMN public.v.id IS 'Number';
DROP VIEW public.v;

-- 3. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.id
   FROM public.t;

-- 4. AlterView: view public.v
--    inverse: none needed
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 1;

-- 5. AlterView: view public.w
--    inverse, restores all:
--      DROP VIEW public.w;
CREATE VIEW public.w AS
 SELECT v.id
   FROM public.v;

-- 6. AlterComment: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.v IS 'All';

-- 7. AlterComment: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.v.id IS 'Number';

-- 8. AlterComment: view public.w
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.w IS 'Numbers';

COMMIT;
