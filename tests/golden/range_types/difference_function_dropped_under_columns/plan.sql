-- plumb plan range_types/difference_function_dropped_under_columns
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

-- 1. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER FUNCTION public.span_plumb_old(double precision, double precision) RENAME TO span;
ALTER FUNCTION public.span(double precision, double precision) RENAME TO span_plumb_old;

-- 2. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER FUNCTION public.span_plumb_old(double precision, double precision, text) RENAME TO span;
ALTER FUNCTION public.span(double precision, double precision, text) RENAME TO span_plumb_old;

-- 3. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER FUNCTION public.span_multirange_plumb_old() RENAME TO span_multirange;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange_plumb_old;

-- 4. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER FUNCTION public.span_multirange_plumb_old(public.span) RENAME TO span_multirange;
ALTER FUNCTION public.span_multirange(public.span) RENAME TO span_multirange_plumb_old;

-- 5. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER FUNCTION public.span_multirange_plumb_old(public.span[]) RENAME TO span_multirange;
ALTER FUNCTION public.span_multirange(public.span[]) RENAME TO span_multirange_plumb_old;

-- 6. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER TYPE public.span_multirange_plumb_old RENAME TO span_multirange;
ALTER TYPE public.span_multirange RENAME TO span_multirange_plumb_old;

-- 7. AlterRangeType: range type public.span
--    inverse, restores all:
--      ALTER TYPE public.span_plumb_old RENAME TO span;
ALTER TYPE public.span RENAME TO span_plumb_old;

-- 8. AlterRangeType: range type public.span
--    inverse, restores all:
--      DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = public.span_multirange);

-- 9. AlterColumn: column public.item.span, column public.item.spans
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.span cannot hold
--    hazard: may_fail_on_data: fails on a value that public.span[] cannot hold
--    inverse, restores all:
--      ALTER TABLE public.item ALTER COLUMN span TYPE public.span_plumb_old USING span::text::public.span_plumb_old,
--        ALTER COLUMN spans TYPE public.span_plumb_old[] USING spans::text[]::public.span_plumb_old[];
ALTER TABLE public.item ALTER COLUMN span TYPE public.span USING span::text::public.span,
  ALTER COLUMN spans TYPE public.span[] USING spans::text[]::public.span[];

-- 10. AlterRangeType: range type public.span_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.span_plumb_old AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = public.apart, MULTIRANGE_TYPE_NAME = public.span_multirange_plumb_old);
DROP TYPE public.span_plumb_old;

-- 11. DropFunction: function public.apart(double precision, double precision)
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.apart(double precision, double precision)
--       RETURNS double precision
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT $1 - $2$function$;
DROP FUNCTION public.apart(double precision, double precision);

COMMIT;
