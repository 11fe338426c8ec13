-- plumb plan online/type_changed_under_an_index_of_the_heir
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT h.a
--         FROM public.h;
DROP VIEW public.v;

-- 2. DropIndex: index public.h.h_b
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX h_b ON public.h ((lower(b)));
DROP INDEX public.h_b;
SET LOCAL statement_timeout = '0ms';

-- 3. AlterColumn: column public.p.a, column public.p.b
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that character varying(10) cannot hold
--    inverse, restores all:
--      ALTER TABLE public.p ALTER COLUMN a TYPE integer,
--        ALTER COLUMN b TYPE text;
ALTER TABLE public.p ALTER COLUMN a TYPE bigint,
  ALTER COLUMN b TYPE character varying(10);

-- 4. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT h.a
   FROM public.h;

COMMIT;

-- outside of a transaction, group 2 of 2
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 5. AddIndex: index public.h.h_b
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    inverse, restores all:
--      DROP INDEX CONCURRENTLY public.h_b;
CREATE INDEX CONCURRENTLY h_b ON public.h ((lower((b)::text)));

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;
