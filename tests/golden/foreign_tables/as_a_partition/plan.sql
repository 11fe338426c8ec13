-- plumb plan foreign_tables/as_a_partition
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

-- 1. AddTable: table public.log_old
--    inverse, restores all:
--      DROP FOREIGN TABLE public.log_old;
CREATE FOREIGN TABLE public.log_old (
  at date
) SERVER files OPTIONS (filename '/tmp/a');

-- 2. AttachPartition: table public.log_old
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.log DETACH PARTITION public.log_old;
ALTER TABLE public.log ATTACH PARTITION public.log_old FOR VALUES FROM ('2000-01-01') TO ('2001-01-01');

COMMIT;
