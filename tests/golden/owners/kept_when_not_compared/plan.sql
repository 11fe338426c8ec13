-- plumb plan owners/kept_when_not_compared
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

-- 1. AlterView: view public.items
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.items AS
--       SELECT item.id
--         FROM public.item;
--      ALTER VIEW public.items OWNER TO keeper;
DROP VIEW public.items;

-- 2. AlterColumn: column public.item.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN id TYPE integer;
ALTER TABLE public.item ALTER COLUMN id TYPE bigint;

-- 3. AlterView: view public.items
--    inverse, restores all:
--      DROP VIEW public.items;
CREATE VIEW public.items AS
 SELECT item.id
   FROM public.item;

-- 4. AlterOwner: view public.items
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER VIEW public.items OWNER TO keeper;

COMMIT;
