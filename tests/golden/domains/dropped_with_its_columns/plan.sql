-- plumb plan domains/dropped_with_its_columns
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

-- 1. DropTable: table public.other
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.other (
--        code public.code
--      );
DROP TABLE public.other;

-- 2. DropColumn: column public.item.code
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.item ADD COLUMN code public.code;
ALTER TABLE public.item DROP COLUMN code;

-- 3. DropDomain: domain public.code
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE DOMAIN public.code AS text
--        CONSTRAINT code_check CHECK ((VALUE <> ''::text));
DROP DOMAIN public.code;

COMMIT;
