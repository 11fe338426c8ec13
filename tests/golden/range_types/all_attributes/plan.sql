-- plumb plan range_types/all_attributes
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
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AddCollation: collation public.plain
--    inverse, restores all:
--      DROP COLLATION public.plain;
CREATE COLLATION public.plain (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');

-- 2. AddFunction: function public.distance(text, text)
--    inverse, restores all:
--      DROP FUNCTION public.distance(text, text);
CREATE OR REPLACE FUNCTION public.distance(a text, b text)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1.0$function$;

-- 3. AddRangeType: range type public.words
--    inverse, restores all:
--      DROP TYPE public.words;
CREATE TYPE public.words AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops, COLLATION = public.plain, SUBTYPE_DIFF = public.distance, MULTIRANGE_TYPE_NAME = public.words_multirange);

-- 4. AddTable: table public.book
--    inverse, restores all:
--      DROP TABLE public.book;
CREATE TABLE public.book (
  words public.words,
  parts public.words[]
);

-- 5. AlterComment: range type public.words
--    inverse: none needed
COMMENT ON TYPE public.words IS 'From one to another';

COMMIT;
