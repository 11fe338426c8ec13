-- plumb plan domains/constraint_on_values_within_others
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

-- 1. AlterCompositeType: composite type public.price
--    inverse, restores all:
--      ALTER TYPE public.price_plumb_old RENAME TO price;
ALTER TYPE public.price RENAME TO price_plumb_old;

-- 2. AlterDomain: domain public.amount
--    inverse, restores all:
--      ALTER DOMAIN public.amount_plumb_old RENAME TO amount;
ALTER DOMAIN public.amount RENAME TO amount_plumb_old;

-- 3. AlterDomain: domain public.amount
--    inverse, restores all:
--      DROP DOMAIN public.amount;
CREATE DOMAIN public.amount AS integer NOT NULL
  CONSTRAINT paid CHECK ((VALUE > 0));

-- 4. AlterDomain: domain public.grade
--    inverse: there is none
ALTER DOMAIN public.grade DROP CONSTRAINT few;

-- 5. AlterCompositeType: composite type public.price
--    inverse, restores all:
--      DROP TYPE public.price;
CREATE TYPE public.price AS (net public.amount, tax public.amount);

-- 6. AlterColumn: column public.item.asked, column public.item.history
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.price cannot hold
--    hazard: may_fail_on_data: fails on a value that public.amount[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN asked TYPE public.price_plumb_old USING asked::text::public.price_plumb_old,
--        ALTER COLUMN history TYPE public.amount_plumb_old[] USING history::text[]::public.amount_plumb_old[];
ALTER TABLE public.item ALTER COLUMN asked TYPE public.price USING asked::text::public.price,
  ALTER COLUMN history TYPE public.amount[] USING history::text[]::public.amount[];

-- 7. AlterCompositeType: composite type public.price_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.price_plumb_old AS (net public.amount_plumb_old, tax public.amount_plumb_old);
DROP TYPE public.price_plumb_old;

-- 8. AlterDomain: domain public.amount_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.amount_plumb_old AS integer;
DROP DOMAIN public.amount_plumb_old;

COMMIT;
