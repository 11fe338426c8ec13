-- plumb plan rules/column_retyped
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

-- 1. AlterRule: rule public.t.logged
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE RULE logged AS
--          ON DELETE TO public.t DO  INSERT INTO public.log (id)
--        VALUES (old.id);
--      ALTER TABLE public.t ENABLE REPLICA RULE logged;
--      COMMENT ON RULE logged ON public.t IS 'Who goes';
DROP RULE logged ON public.t;

-- 2. AlterColumn: column public.log.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.log ALTER COLUMN id TYPE integer;
ALTER TABLE public.log ALTER COLUMN id TYPE bigint;

-- 3. AlterColumn: column public.t.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN id TYPE integer;
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;

-- 4. AlterRule: rule public.t.logged
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE logged ON public.t;
CREATE RULE logged AS
    ON DELETE TO public.t DO  INSERT INTO public.log (id)
  VALUES (old.id);

-- 5. AlterRule: rule public.t.logged
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.t ENABLE REPLICA RULE logged;

-- 6. AlterComment: rule public.t.logged
--    inverse: none needed
COMMENT ON RULE logged ON public.t IS 'Who goes';

COMMIT;
