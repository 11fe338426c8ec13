-- plumb plan partitions/key_column_retyped
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

-- 1. AlterView: view public.latest
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.latest AS
--       SELECT max(measured.at) AS at
--         FROM public.measured;
DROP VIEW public.latest;

-- 2. DropForeignKey: foreign key public.remark.remark_id_at_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.remark ADD CONSTRAINT remark_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.measured (id, at);
ALTER TABLE public.remark DROP CONSTRAINT remark_id_at_fkey;

-- 3. DetachPartition: table public.measured_1
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.measured
--    hazard: may_fail_on_data: fails when rows of other tables refer to one of it
--    inverse, restores all:
--      ALTER TABLE public.measured ATTACH PARTITION public.measured_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE public.measured DETACH PARTITION public.measured_1;

-- 4. DetachPartition: table public.measured_2
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.measured
--    hazard: may_fail_on_data: fails when rows of other tables refer to one of it
--    inverse, restores all:
--      ALTER TABLE public.measured ATTACH PARTITION public.measured_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE public.measured DETACH PARTITION public.measured_2;

-- 5. DetachPartition: table public.measured_rest
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.measured
--    hazard: may_fail_on_data: fails when rows of other tables refer to one of it
--    inverse, restores all:
--      ALTER TABLE public.measured ATTACH PARTITION public.measured_rest DEFAULT;
ALTER TABLE public.measured DETACH PARTITION public.measured_rest;

-- 6. DropTable: table public.measured
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.measured (
--        id integer NOT NULL,
--        at date NOT NULL,
--        n integer,
--        CONSTRAINT measured_pkey PRIMARY KEY (id, at)
--      ) PARTITION BY RANGE (at);
--      CREATE INDEX measured_n ON public.measured (n);
--      COMMENT ON COLUMN public.measured.at IS 'when';
DROP TABLE public.measured;

-- 7. AddTable: table public.measured
--    inverse, restores all:
--      DROP TABLE public.measured;
CREATE TABLE public.measured (
  id integer NOT NULL,
  at timestamp with time zone NOT NULL,
  n integer,
  CONSTRAINT measured_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

-- 8. AlterColumn: column public.measured_1.at
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone cannot hold
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    inverse, restores all:
--      ALTER TABLE public.measured_1 ALTER COLUMN at TYPE date;
ALTER TABLE public.measured_1 ALTER COLUMN at TYPE timestamp with time zone;

-- 9. AlterColumn: column public.measured_2.at
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone cannot hold
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    inverse, restores all:
--      ALTER TABLE public.measured_2 ALTER COLUMN at TYPE date;
ALTER TABLE public.measured_2 ALTER COLUMN at TYPE timestamp with time zone;

-- 10. AlterColumn: column public.measured_rest.at
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone cannot hold
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    inverse, restores all:
--      ALTER TABLE public.measured_rest ALTER COLUMN at TYPE date;
ALTER TABLE public.measured_rest ALTER COLUMN at TYPE timestamp with time zone;

-- 11. AlterColumn: column public.remark.at
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that timestamp with time zone cannot hold
--    hazard: changes_behaviour: what has no time zone is taken for UTC: values meant for another shift by hours
--    inverse, restores all:
--      ALTER TABLE public.remark ALTER COLUMN at TYPE date;
ALTER TABLE public.remark ALTER COLUMN at TYPE timestamp with time zone;

-- 12. AddIndex: index public.measured.measured_n
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.measured_n;
CREATE INDEX measured_n ON public.measured (n);

-- 13. AttachPartition: table public.measured_1
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.measured DETACH PARTITION public.measured_1;
ALTER TABLE public.measured ATTACH PARTITION public.measured_1 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

-- 14. AttachPartition: table public.measured_2
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.measured DETACH PARTITION public.measured_2;
ALTER TABLE public.measured ATTACH PARTITION public.measured_2 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');

-- 15. AttachPartition: table public.measured_rest
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.measured DETACH PARTITION public.measured_rest;
ALTER TABLE public.measured ATTACH PARTITION public.measured_rest DEFAULT;

-- 16. AddForeignKey: foreign key public.remark.remark_id_at_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.measured
--    inverse, restores all:
--      ALTER TABLE public.remark DROP CONSTRAINT remark_id_at_fkey;
ALTER TABLE public.remark ADD CONSTRAINT remark_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.measured (id, at);

-- 17. AlterView: view public.latest
--    inverse, restores all:
--      DROP VIEW public.latest;
CREATE VIEW public.latest AS
 SELECT max(measured.at) AS at
   FROM public.measured;

-- 18. AlterComment: column public.measured.at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.measured.at IS 'when';

COMMIT;
