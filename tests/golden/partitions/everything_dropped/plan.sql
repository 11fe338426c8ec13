-- plumb plan partitions/everything_dropped
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

-- 1. DropTable: table public.refers
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.refers (
--        id integer,
--        at date,
--        n text
--      );
--      ALTER TABLE public.refers ADD CONSTRAINT refers_id_at_n_fkey FOREIGN KEY (id, at, n) REFERENCES public.p (id, at, n);
DROP TABLE public.refers;

-- 2. DropTable: table public.p_1_a
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.p_1_a (
--        id integer NOT NULL,
--        at date NOT NULL,
--        n text NOT NULL,
--        CONSTRAINT p_1_a_pkey PRIMARY KEY (id, at, n)
--      );
--      CREATE INDEX p_1_a_n_idx ON public.p_1_a (n);
--      ALTER TABLE public.p_1 ATTACH PARTITION public.p_1_a FOR VALUES IN ('a');
DROP TABLE public.p_1_a;

-- 3. DropTable: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.p_1 (
--        id integer NOT NULL,
--        at date NOT NULL,
--        n text NOT NULL,
--        CONSTRAINT p_1_pkey PRIMARY KEY (id, at, n)
--      ) PARTITION BY LIST (n);
--      CREATE INDEX p_1_n_idx ON public.p_1 (n);
--      ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
DROP TABLE public.p_1;

-- 4. DropTable: table public.p
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.p (
--        id integer NOT NULL,
--        at date NOT NULL,
--        n text NOT NULL,
--        CONSTRAINT p_pkey PRIMARY KEY (id, at, n)
--      ) PARTITION BY RANGE (at);
--      CREATE INDEX p_n ON public.p (n);
DROP TABLE public.p;

COMMIT;
