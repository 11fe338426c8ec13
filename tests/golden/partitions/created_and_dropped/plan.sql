-- plumb plan partitions/created_and_dropped
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

-- 1. DropTable: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.p_1 (
--        id integer NOT NULL,
--        at date NOT NULL,
--        n text NOT NULL DEFAULT 'x'::text,
--        CONSTRAINT p_1_pkey PRIMARY KEY (id, at, n)
--      );
--      CREATE INDEX p_1_n_idx ON public.p_1 (n);
--      ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--      COMMENT ON INDEX public.p_1_n_idx IS 'Goes';
DROP TABLE public.p_1;

-- 2. AddTable: table public.p_2
--    inverse, restores all:
--      DROP TABLE public.p_2;
CREATE TABLE public.p_2 (
  id integer NOT NULL,
  at date NOT NULL,
  n text NOT NULL DEFAULT 'x'::text,
  CONSTRAINT p_2_pkey PRIMARY KEY (id, at, n)
) PARTITION BY LIST (n);

-- 3. AddTable: table public.p_2_a
--    inverse, restores all:
--      DROP TABLE public.p_2_a;
CREATE TABLE public.p_2_a (
  id integer NOT NULL,
  at date NOT NULL,
  n text NOT NULL DEFAULT 'x'::text,
  CONSTRAINT p_2_a_pkey PRIMARY KEY (id, at, n)
);

-- 4. AddIndex: index public.p_2.p_2_n_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_2_n_idx;
CREATE INDEX p_2_n_idx ON public.p_2 (n);

-- 5. AddIndex: index public.p_2_a.p_2_a_n_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_2_a_n_idx;
CREATE INDEX p_2_a_n_idx ON public.p_2_a (n);

-- 6. AttachPartition: table public.p_2
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_2;
ALTER TABLE public.p ATTACH PARTITION public.p_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- 7. AttachPartition: table public.p_2_a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p_2 DETACH PARTITION public.p_2_a;
ALTER TABLE public.p_2 ATTACH PARTITION public.p_2_a FOR VALUES IN ('a');

-- 8. AlterComment: index public.p_2.p_2_n_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.p_2_n_idx IS 'Comes';

COMMIT;
