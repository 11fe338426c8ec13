-- plumb plan partitions/bound_changed
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
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.p DETACH PARTITION public.p_1;

-- 2. DetachPartition: table public.p_2
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE public.p DETACH PARTITION public.p_2;

-- 3. DetachPartition: table public.p_3
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.p
--    inverse, restores all:
--      ALTER TABLE public.p ATTACH PARTITION public.p_3 DEFAULT;
ALTER TABLE public.p DETACH PARTITION public.p_3;

-- 4. AddTable: table public.p_4
--    inverse, restores all:
--      DROP TABLE public.p_4;
CREATE TABLE public.p_4 (
  id integer NOT NULL,
  at date NOT NULL,
  CONSTRAINT p_4_pkey PRIMARY KEY (id, at)
);

-- 5. AttachPartition: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_1;
ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- 6. AttachPartition: table public.p_2
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_2;
ALTER TABLE public.p ATTACH PARTITION public.p_2 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- 7. AttachPartition: table public.p_3
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_3;
ALTER TABLE public.p ATTACH PARTITION public.p_3 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- 8. AttachPartition: table public.p_4
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_4;
ALTER TABLE public.p ATTACH PARTITION public.p_4 DEFAULT;

COMMIT;
