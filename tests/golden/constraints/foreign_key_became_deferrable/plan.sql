-- plumb plan constraints/foreign_key_became_deferrable
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

-- 1. AlterForeignKey: foreign key public.b.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ALTER CONSTRAINT c NOT DEFERRABLE;
ALTER TABLE public.b ALTER CONSTRAINT c DEFERRABLE;

-- 2. AlterForeignKey: foreign key public.b.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ALTER CONSTRAINT d DEFERRABLE;
ALTER TABLE public.b ALTER CONSTRAINT d DEFERRABLE INITIALLY DEFERRED;

-- 3. AlterForeignKey: foreign key public.b.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.b ALTER CONSTRAINT e DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.b ALTER CONSTRAINT e NOT DEFERRABLE;

COMMIT;
