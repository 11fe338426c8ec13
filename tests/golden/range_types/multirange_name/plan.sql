-- plumb plan range_types/multirange_name
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

-- 1. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER FUNCTION public.prices_plumb_old(numeric, numeric) RENAME TO prices;
ALTER FUNCTION public.prices(numeric, numeric) RENAME TO prices_plumb_old;

-- 2. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER FUNCTION public.prices_plumb_old(numeric, numeric, text) RENAME TO prices;
ALTER FUNCTION public.prices(numeric, numeric, text) RENAME TO prices_plumb_old;

-- 3. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER FUNCTION public.prices_multirange_plumb_old() RENAME TO prices_multirange;
ALTER FUNCTION public.prices_multirange() RENAME TO prices_multirange_plumb_old;

-- 4. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER FUNCTION public.prices_multirange_plumb_old(public.prices) RENAME TO prices_multirange;
ALTER FUNCTION public.prices_multirange(public.prices) RENAME TO prices_multirange_plumb_old;

-- 5. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER FUNCTION public.prices_multirange_plumb_old(public.prices[]) RENAME TO prices_multirange;
ALTER FUNCTION public.prices_multirange(public.prices[]) RENAME TO prices_multirange_plumb_old;

-- 6. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER TYPE public.prices_multirange_plumb_old RENAME TO prices_multirange;
ALTER TYPE public.prices_multirange RENAME TO prices_multirange_plumb_old;

-- 7. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER TYPE public.prices_plumb_old RENAME TO prices;
ALTER TYPE public.prices RENAME TO prices_plumb_old;

-- 8. AlterRangeType: range type public.prices
--    inverse, restores all:
--      DROP TYPE public.prices;
CREATE TYPE public.prices AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = public.many_prices);

-- 9. AlterColumn: column public.offer.other, column public.offer.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.many_prices cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    hazard: may_fail_on_data: fails on a value that public.prices cannot hold
--    inverse, restores shape:
--      ALTER TABLE public.offer ALTER COLUMN other TYPE public.prices_multirange_plumb_old USING other::text::public.prices_multirange_plumb_old,
--        ALTER COLUMN price TYPE public.prices_plumb_old USING price::text::public.prices_plumb_old;
ALTER TABLE public.offer ALTER COLUMN other TYPE public.many_prices USING other::text::public.many_prices,
  ALTER COLUMN price TYPE public.prices USING price::text::public.prices;

-- 10. AlterRangeType: range type public.prices_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.prices_plumb_old AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = public.prices_multirange_plumb_old);
DROP TYPE public.prices_plumb_old;

COMMIT;
