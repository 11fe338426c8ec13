-- plumb plan publications/partitioned_table
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

-- 1. AddTable: table public.log
--    inverse, restores all:
--      DROP TABLE public.log;
CREATE TABLE public.log (
  at date,
  id integer
) PARTITION BY RANGE (at);

-- 2. AddTable: table public.log_1
--    inverse, restores all:
--      DROP TABLE public.log_1;
CREATE TABLE public.log_1 (
  at date,
  id integer
);

-- 3. AttachPartition: table public.log_1
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.log DETACH PARTITION public.log_1;
ALTER TABLE public.log ATTACH PARTITION public.log_1 DEFAULT;

-- 4. AddPublication: publication p
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION p;
CREATE PUBLICATION p FOR TABLE ONLY public.log WHERE (id > 1) WITH (publish_via_partition_root = 'true');

COMMIT;
