-- plumb plan partitions/replaced_by_another_that_a_view_reads_too
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

-- 1. DetachPartition: table public.part
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.part FOR VALUES FROM ('a') TO ('b');
--      COMMENT ON TABLE public.part IS 'first';
--      COMMENT ON CONSTRAINT p_above_fkey ON public.part IS 'from above';
ALTER TABLE public.p DETACH PARTITION public.part;

-- 2. AddTable: table other.part
--    inverse, restores all:
--      DROP TABLE other.part;
CREATE TABLE other.part (
  id text NOT NULL,
  above text,
  CONSTRAINT part_pkey PRIMARY KEY (id)
);

-- 3. AttachPartition: table other.part
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION other.part;
ALTER TABLE public.p ATTACH PARTITION other.part FOR VALUES FROM ('a') TO ('b');

-- 4. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE OR REPLACE VIEW public.v AS
--       SELECT part.above
--         FROM public.part;
CREATE OR REPLACE VIEW public.v AS
 SELECT part.above
   FROM other.part;

-- 5. DropTable: table public.part
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.part (
--        id text NOT NULL,
--        above text,
--        CONSTRAINT part_pkey PRIMARY KEY (id)
--      );
DROP TABLE public.part;

COMMIT;
