-- plumb plan publications/table_becomes_unlogged
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

-- 1. AlterTable: table public.shelf
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.shelf SET UNLOGGED;
ALTER TABLE public.shelf SET LOGGED;

-- 2. AlterPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION news ADD TABLE ONLY public.book;
ALTER PUBLICATION news DROP TABLE ONLY public.book;

-- 3. AlterTable: table public.book
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: changes_behaviour: its rows are lost in a crash of the server
--    inverse, restores all:
--      ALTER TABLE public.book SET LOGGED;
ALTER TABLE public.book SET UNLOGGED;

-- 4. AlterPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION news DROP TABLE ONLY public.shelf;
ALTER PUBLICATION news ADD TABLE ONLY public.shelf;

COMMIT;
