-- plumb plan partitions/dropped_from_a_referred_table
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

-- 1. DetachPartition: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.p DETACH PARTITION public.p_1;

-- 2. DropTable: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.p_1 (
--        id integer NOT NULL,
--        at date NOT NULL,
--        CONSTRAINT p_1_pkey PRIMARY KEY (id, at)
--      );
DROP TABLE public.p_1;

-- 3. AddTable: table public.p_2
--    inverse, restores all:
--      DROP TABLE public.p_2;
CREATE TABLE public.p_2 (
  id integer NOT NULL,
  at date NOT NULL,
  CONSTRAINT p_2_pkey PRIMARY KEY (id, at)
);

-- 4. AttachPartition: table public.p_2
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_2;
ALTER TABLE public.p ATTACH PARTITION public.p_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

COMMIT;
