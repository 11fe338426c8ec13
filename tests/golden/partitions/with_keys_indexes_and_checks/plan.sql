-- plumb plan partitions/with_keys_indexes_and_checks
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

-- 1. AddTable: table public.other
--    inverse, restores all:
--      DROP TABLE public.other;
CREATE TABLE public.other (
  id integer NOT NULL,
  CONSTRAINT other_pkey PRIMARY KEY (id)
);

-- 2. AddTable: table public.p
--    inverse, restores all:
--      DROP TABLE public.p;
CREATE TABLE public.p (
  id integer NOT NULL,
  at date NOT NULL,
  n integer,
  other integer,
  CONSTRAINT p_at_n_key UNIQUE (at, n),
  CONSTRAINT p_n_check CHECK ((n > 0)),
  CONSTRAINT p_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

-- 3. AddTable: table public.p_1
--    inverse, restores all:
--      DROP TABLE public.p_1;
CREATE TABLE public.p_1 (
  id integer NOT NULL,
  at date NOT NULL,
  n integer DEFAULT 7,
  other integer NOT NULL,
  CONSTRAINT p_1_at_n_key UNIQUE (at, n),
  CONSTRAINT p_1_pkey PRIMARY KEY (id, at),
  CONSTRAINT p_n_check CHECK ((n > 0))
);

-- 4. AddTable: table public.p_2
--    inverse, restores all:
--      DROP TABLE public.p_2;
CREATE TABLE public.p_2 (
  id integer NOT NULL,
  at date NOT NULL,
  n integer,
  other integer,
  CONSTRAINT own CHECK ((n < 100)),
  CONSTRAINT p_2_at_n_key UNIQUE (at, n),
  CONSTRAINT p_2_pkey PRIMARY KEY (id, at),
  CONSTRAINT p_n_check CHECK ((n > 0))
);

-- 5. AddTable: table public.refers
--    inverse, restores all:
--      DROP TABLE public.refers;
CREATE TABLE public.refers (
  id integer,
  at date
);

-- 6. AddIndex: index public.p.p_lower
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_lower;
CREATE INDEX p_lower ON public.p ((abs(n))) WHERE (n > 5);

-- 7. AddIndex: index public.p.p_n
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_n;
CREATE INDEX p_n ON public.p (n);

-- 8. AddIndex: index public.p_1.p_1_abs_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_1_abs_idx;
CREATE INDEX p_1_abs_idx ON public.p_1 ((abs(n))) WHERE (n > 5);

-- 9. AddIndex: index public.p_1.p_1_n_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_1_n_idx;
CREATE INDEX p_1_n_idx ON public.p_1 (n);

-- 10. AddIndex: index public.p_1.p_1_own
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_1_own;
CREATE INDEX p_1_own ON public.p_1 (other);

-- 11. AddIndex: index public.p_2.p_2_abs_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_2_abs_idx;
CREATE INDEX p_2_abs_idx ON public.p_2 ((abs(n))) WHERE (n > 5);

-- 12. AddIndex: index public.p_2.p_2_n_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_2_n_idx;
CREATE INDEX p_2_n_idx ON public.p_2 (n);

-- 13. AttachPartition: table public.p_1
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_1;
ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- 14. AttachPartition: table public.p_2
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_2;
ALTER TABLE public.p ATTACH PARTITION public.p_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- 15. AddForeignKey: foreign key public.p.p_other_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT p_other_fkey;
ALTER TABLE public.p ADD CONSTRAINT p_other_fkey FOREIGN KEY (other) REFERENCES public.other (id);

-- 16. AddForeignKey: foreign key public.refers.refers_id_at_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.refers DROP CONSTRAINT refers_id_at_fkey;
ALTER TABLE public.refers ADD CONSTRAINT refers_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.p (id, at);

-- 17. AlterComment: table public.p_1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON TABLE public.p_1 IS 'A partition';

-- 18. AlterComment: column public.p_1.n
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.p_1.n IS 'A column of it';

COMMIT;
