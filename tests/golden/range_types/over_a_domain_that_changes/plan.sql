-- plumb plan range_types/over_a_domain_that_changes
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
--      ALTER FUNCTION public.prices_plumb_old(public.price, public.price) RENAME TO prices;
ALTER FUNCTION public.prices(public.price, public.price) RENAME TO prices_plumb_old;

-- 2. AlterRangeType: range type public.prices
--    inverse, restores all:
--      ALTER FUNCTION public.prices_plumb_old(public.price, public.price, text) RENAME TO prices;
ALTER FUNCTION public.prices(public.price, public.price, text) RENAME TO prices_plumb_old;

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

-- 8. AlterDomain: domain public.price
--    inverse, restores all:
--      ALTER DOMAIN public.price_plumb_old RENAME TO price;
ALTER DOMAIN public.price RENAME TO price_plumb_old;

-- 9. AlterDomain: domain public.price
--    inverse, restores all:
--      DROP DOMAIN public.price;
CREATE DOMAIN public.price AS numeric;

-- 10. AlterRangeType: range type public.prices
--    inverse, restores all:
--      DROP TYPE public.prices;
CREATE TYPE public.prices AS RANGE (SUBTYPE = public.price, MULTIRANGE_TYPE_NAME = public.prices_multirange);

-- 11. AlterColumn: column public.offer.price
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.prices cannot hold
--    inverse, restores all:
--      ALTER TABLE public.offer ALTER COLUMN price TYPE public.prices_plumb_old USING price::text::public.prices_plumb_old;
ALTER TABLE public.offer ALTER COLUMN price TYPE public.prices USING price::text::public.prices;

-- 12. AlterRangeType: range type public.prices_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.prices_plumb_old AS RANGE (SUBTYPE = public.price_plumb_old, MULTIRANGE_TYPE_NAME = public.prices_multirange_plumb_old);
DROP TYPE public.prices_plumb_old;

-- 13. AlterDomain: domain public.price_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.price_plumb_old AS integer;
DROP DOMAIN public.price_plumb_old;

COMMIT;
