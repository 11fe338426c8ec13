-- plumb plan tables/partitioned_anew
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

-- 1. DropTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.t (
--        id integer,
--        at date
--      );
--      CREATE INDEX t_at ON public.t (at);
DROP TABLE public.t;

-- 2. AddTable: table public.t
--    inverse, restores all:
--      DROP TABLE public.t;
CREATE TABLE public.t (
  id integer,
  at date
) PARTITION BY RANGE (at);

-- 3. AddTable: table public.t_2024
--    inverse, restores all:
--      DROP TABLE public.t_2024;
CREATE TABLE public.t_2024 (
  id integer,
  at date
);

-- 4. AddIndex: index public.t.t_at
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.t_at;
CREATE INDEX t_at ON public.t (at);

-- 5. AddIndex: index public.t_2024.t_2024_at_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.t_2024_at_idx;
CREATE INDEX t_2024_at_idx ON public.t_2024 (at);

-- 6. AttachPartition: table public.t_2024
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t DETACH PARTITION public.t_2024;
ALTER TABLE public.t ATTACH PARTITION public.t_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
