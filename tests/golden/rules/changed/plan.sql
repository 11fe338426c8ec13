-- plumb plan rules/changed
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

-- 1. AlterRule: rule public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE RULE a AS
--          ON DELETE TO public.t DO INSTEAD NOTHING;
--      COMMENT ON RULE a ON public.t IS 'Never';
DROP RULE a ON public.t;

-- 2. AlterRule: rule public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE a ON public.t;
CREATE RULE a AS
    ON DELETE TO public.t
   WHERE (old.id > 1) DO INSTEAD NOTHING;

-- 3. AlterRule: rule public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ENABLE RULE b;
ALTER TABLE public.t ENABLE ALWAYS RULE b;

-- 4. AlterComment: rule public.t.a
--    inverse: none needed
COMMENT ON RULE a ON public.t IS 'Never';

COMMIT;
