-- plumb plan partitions/partition_key_changed
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

-- 2. DropTable: table public.p
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.p (
--        id integer,
--        at date,
--        n integer
--      ) PARTITION BY RANGE (at);
--      CREATE INDEX p_n ON public.p (n);
--      COMMENT ON TABLE public.p IS 'Stays';
DROP TABLE public.p;

-- 3. AddTable: table public.p
--    inverse, restores all:
--      DROP TABLE public.p;
CREATE TABLE public.p (
  id integer,
  at date,
  n integer
) PARTITION BY LIST (n);

-- 4. AddIndex: index public.p.p_n
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.p_n;
CREATE INDEX p_n ON public.p (n);

-- 5. AttachPartition: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.p DETACH PARTITION public.p_1;
ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES IN (1, 2);

-- 6. AlterComment: table public.p
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON TABLE public.p IS 'Stays';

COMMIT;
