-- plumb plan partitions/key_column_in_another_collation
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

-- 1. DetachPartition: table public.t_0
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.t
--    inverse, restores all:
--      ALTER TABLE public.t ATTACH PARTITION public.t_0 FOR VALUES WITH (modulus 1, remainder 0);
ALTER TABLE public.t DETACH PARTITION public.t_0;

-- 2. DropTable: table public.t
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.t (
--        code text
--      ) PARTITION BY HASH (code);
DROP TABLE public.t;

-- 3. AddTable: table public.t
--    inverse, restores all:
--      DROP TABLE public.t;
CREATE TABLE public.t (
  code text COLLATE pg_catalog."C"
) PARTITION BY HASH (code);

-- 4. AlterColumn: column public.t_0.code
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t_0 ALTER COLUMN code TYPE text;
ALTER TABLE public.t_0 ALTER COLUMN code TYPE text COLLATE pg_catalog."C";

-- 5. AttachPartition: table public.t_0
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.t DETACH PARTITION public.t_0;
ALTER TABLE public.t ATTACH PARTITION public.t_0 FOR VALUES WITH (modulus 1, remainder 0);

COMMIT;
