-- plumb plan constraints/primary_key_of_another_name_under_a_view
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

-- 1. AlterColumn: column public.t.part
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: blocks_reads: readers and writers wait while they are
--    hazard: may_fail_on_data: fails when a row has no value
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN part DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN part SET NOT NULL;

-- 2. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT t.id,
--          t.name,
--          count(*) AS count
--         FROM public.t
--        GROUP BY t.id;
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id,
    t.name,
    count(*) AS count
   FROM public.t
  GROUP BY t.id, t.name;

-- 3. DropPrimaryKey: primary key public.t.t_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- 4. AddPrimaryKey: primary key public.t.whole
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while the index is built
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key, or one has none
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT whole;
ALTER TABLE public.t ADD CONSTRAINT whole PRIMARY KEY (id, part);

COMMIT;
