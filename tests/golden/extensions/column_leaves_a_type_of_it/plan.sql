-- plumb plan extensions/column_leaves_a_type_of_it
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

-- 1. DropIndex: index public.product.product_attributes
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX product_attributes ON public.product USING gin (attributes);
DROP INDEX public.product_attributes;

-- 2. AlterColumn: column public.product.attributes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.product ALTER COLUMN attributes SET DEFAULT ''::public.hstore;
ALTER TABLE public.product ALTER COLUMN attributes DROP DEFAULT;

-- 3. AlterColumn: column public.product.attributes
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.product ALTER COLUMN attributes TYPE public.hstore USING attributes::text::public.hstore;
ALTER TABLE public.product ALTER COLUMN attributes TYPE jsonb USING attributes::jsonb;

-- 4. DropExtension: extension hstore
--    hazard: data_loss: its functions, types and tables go with it, and what they hold
--    inverse, restores all:
--      CREATE EXTENSION hstore SCHEMA public VERSION '1.8';
--      COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
DROP EXTENSION hstore;

-- 5. AlterColumn: column public.product.attributes
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.product ALTER COLUMN attributes DROP DEFAULT;
ALTER TABLE public.product ALTER COLUMN attributes SET DEFAULT '{}'::jsonb;

-- 6. AddIndex: index public.product.product_attributes
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.product_attributes;
CREATE INDEX product_attributes ON public.product USING gin (attributes pg_catalog.jsonb_path_ops);

COMMIT;
