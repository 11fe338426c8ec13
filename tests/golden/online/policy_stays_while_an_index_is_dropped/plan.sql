-- plumb plan online/policy_stays_while_an_index_is_dropped
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- outside of a transaction, group 1 of 2
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 1. DropIndex: index public.note.note_shelf
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    hazard: not_transactional: runs outside of a transaction
--    inverse, restores all:
--      CREATE INDEX CONCURRENTLY note_shelf ON public.note (shelf);
DROP INDEX CONCURRENTLY public.note_shelf;

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 2 of 2
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 2. AlterPolicy: policy public.note.hide
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY hide ON public.note AS RESTRICTIVE USING ((((author)::text <> 'secret'::text) AND (shelf <> 1)));
DROP POLICY hide ON public.note;
SET LOCAL statement_timeout = '0ms';

-- 3. AlterColumn: column public.note.author, column public.note.shelf
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.note ALTER COLUMN author TYPE character varying(20),
--        ALTER COLUMN shelf TYPE integer;
ALTER TABLE public.note ALTER COLUMN author TYPE character varying(30),
  ALTER COLUMN shelf TYPE bigint;
SET LOCAL statement_timeout = '30000ms';

-- 4. AlterPolicy: policy public.note.hide
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY hide ON public.note;
CREATE POLICY hide ON public.note AS RESTRICTIVE USING ((((author)::text <> 'secret'::text) AND (shelf <> 1)));

COMMIT;
