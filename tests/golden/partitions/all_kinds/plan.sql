-- plumb plan partitions/all_kinds
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

-- 1. AddTable: table public.expressions
--    inverse, restores all:
--      DROP TABLE public.expressions;
CREATE TABLE public.expressions (
  id integer,
  name text
) PARTITION BY RANGE (lower(name) COLLATE "C" text_pattern_ops, ((id + 1)));

-- 2. AddTable: table public.expressions_a
--    inverse, restores all:
--      DROP TABLE public.expressions_a;
CREATE UNLOGGED TABLE public.expressions_a (
  id integer,
  name text
);

-- 3. AddTable: table public.lists
--    inverse, restores all:
--      DROP TABLE public.lists;
CREATE TABLE public.lists (
  id integer,
  kind text
) PARTITION BY LIST (kind);

-- 4. AddTable: table public.lists_a
--    inverse, restores all:
--      DROP TABLE public.lists_a;
CREATE TABLE public.lists_a (
  id integer,
  kind text
);

-- 5. AddTable: table public.lists_null
--    inverse, restores all:
--      DROP TABLE public.lists_null;
CREATE TABLE public.lists_null (
  id integer,
  kind text
);

-- 6. AddTable: table public.lists_sub
--    inverse, restores all:
--      DROP TABLE public.lists_sub;
CREATE TABLE public.lists_sub (
  id integer,
  kind text
) PARTITION BY HASH (id);

-- 7. AddTable: table public.lists_sub_0
--    inverse, restores all:
--      DROP TABLE public.lists_sub_0;
CREATE TABLE public.lists_sub_0 (
  id integer,
  kind text
);

-- 8. AddTable: table public.lists_sub_1
--    inverse, restores all:
--      DROP TABLE public.lists_sub_1;
CREATE TABLE public.lists_sub_1 (
  id integer,
  kind text
) WITH (fillfactor=70);

-- 9. AddTable: table public.ranges
--    inverse, restores all:
--      DROP TABLE public.ranges;
CREATE TABLE public.ranges (
  id integer,
  at date NOT NULL,
  n integer
) PARTITION BY RANGE (at, n);

-- 10. AddTable: table public.ranges_a
--    inverse, restores all:
--      DROP TABLE public.ranges_a;
CREATE TABLE public.ranges_a (
  id integer,
  at date NOT NULL,
  n integer
);

-- 11. AddTable: table public.ranges_b
--    inverse, restores all:
--      DROP TABLE public.ranges_b;
CREATE TABLE public.ranges_b (
  id integer,
  at date NOT NULL,
  n integer
);

-- 12. AddTable: table public.ranges_rest
--    inverse, restores all:
--      DROP TABLE public.ranges_rest;
CREATE TABLE public.ranges_rest (
  id integer,
  at date NOT NULL,
  n integer
);

-- 13. AttachPartition: table public.expressions_a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.expressions DETACH PARTITION public.expressions_a;
ALTER TABLE public.expressions ATTACH PARTITION public.expressions_a FOR VALUES FROM ('a', 1) TO ('b', 1);

-- 14. AttachPartition: table public.lists_a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.lists DETACH PARTITION public.lists_a;
ALTER TABLE public.lists ATTACH PARTITION public.lists_a FOR VALUES IN ('a', 'it''s');

-- 15. AttachPartition: table public.lists_null
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.lists DETACH PARTITION public.lists_null;
ALTER TABLE public.lists ATTACH PARTITION public.lists_null FOR VALUES IN (NULL);

-- 16. AttachPartition: table public.lists_sub
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.lists DETACH PARTITION public.lists_sub;
ALTER TABLE public.lists ATTACH PARTITION public.lists_sub FOR VALUES IN ('sub');

-- 17. AttachPartition: table public.lists_sub_0
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.lists_sub DETACH PARTITION public.lists_sub_0;
ALTER TABLE public.lists_sub ATTACH PARTITION public.lists_sub_0 FOR VALUES WITH (modulus 2, remainder 0);

-- 18. AttachPartition: table public.lists_sub_1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.lists_sub DETACH PARTITION public.lists_sub_1;
ALTER TABLE public.lists_sub ATTACH PARTITION public.lists_sub_1 FOR VALUES WITH (modulus 2, remainder 1);

-- 19. AttachPartition: table public.ranges_a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.ranges DETACH PARTITION public.ranges_a;
ALTER TABLE public.ranges ATTACH PARTITION public.ranges_a FOR VALUES FROM ('2024-01-01', MINVALUE) TO ('2025-01-01', 5);

-- 20. AttachPartition: table public.ranges_b
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.ranges DETACH PARTITION public.ranges_b;
ALTER TABLE public.ranges ATTACH PARTITION public.ranges_b FOR VALUES FROM ('2025-01-01', 5) TO (MAXVALUE, MAXVALUE);

-- 21. AttachPartition: table public.ranges_rest
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.ranges DETACH PARTITION public.ranges_rest;
ALTER TABLE public.ranges ATTACH PARTITION public.ranges_rest DEFAULT;

COMMIT;
