-- plumb plan partitions/triggers_and_policies
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

-- 1. AddTable: table public.p_2
--    inverse, restores all:
--      DROP TABLE public.p_2;
CREATE TABLE public.p_2 (
  id integer,
  at date
);

-- 2. AlterTable: table public.p
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: who is not its owner sees and writes only rows that a policy allows
--    inverse, restores all:
--      ALTER TABLE public.p DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.p ENABLE ROW LEVEL SECURITY;

-- 3. AttachPartition: table public.p_2
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_2;
ALTER TABLE public.p ATTACH PARTITION public.p_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- 4. AddView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT p.id,
    p.at
   FROM public.p;

-- 5. AddTrigger: trigger public.p.t
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER t ON public.p;
CREATE TRIGGER t BEFORE INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();

-- 6. AddPolicy: policy public.p.q
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY q ON public.p;
CREATE POLICY q ON public.p USING ((id > 0));

COMMIT;
