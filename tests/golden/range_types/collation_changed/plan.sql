-- plumb plan range_types/collation_changed
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

-- 1. AlterView: view public.first_words
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.first_words AS
--       SELECT lower(book.words) AS word
--         FROM public.book;
DROP VIEW public.first_words;

-- 2. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER FUNCTION public.words_plumb_old(text, text) RENAME TO words;
ALTER FUNCTION public.words(text, text) RENAME TO words_plumb_old;

-- 3. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER FUNCTION public.words_plumb_old(text, text, text) RENAME TO words;
ALTER FUNCTION public.words(text, text, text) RENAME TO words_plumb_old;

-- 4. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER FUNCTION public.words_multirange_plumb_old() RENAME TO words_multirange;
ALTER FUNCTION public.words_multirange() RENAME TO words_multirange_plumb_old;

-- 5. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER FUNCTION public.words_multirange_plumb_old(public.words) RENAME TO words_multirange;
ALTER FUNCTION public.words_multirange(public.words) RENAME TO words_multirange_plumb_old;

-- 6. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER FUNCTION public.words_multirange_plumb_old(public.words[]) RENAME TO words_multirange;
ALTER FUNCTION public.words_multirange(public.words[]) RENAME TO words_multirange_plumb_old;

-- 7. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER TYPE public.words_multirange_plumb_old RENAME TO words_multirange;
ALTER TYPE public.words_multirange RENAME TO words_multirange_plumb_old;

-- 8. AlterRangeType: range type public.words
--    inverse, restores all:
--      ALTER TYPE public.words_plumb_old RENAME TO words;
ALTER TYPE public.words RENAME TO words_plumb_old;

-- 9. AlterRangeType: range type public.words
--    inverse, restores all:
--      DROP TYPE public.words;
CREATE TYPE public.words AS RANGE (SUBTYPE = text, COLLATION = pg_catalog."POSIX", MULTIRANGE_TYPE_NAME = public.words_multirange);

-- 10. AlterColumn: column public.book.all_words, column public.book.parts, column public.book.words
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.words_multirange cannot hold
--    hazard: may_fail_on_data: fails on a value that public.words[] cannot hold
--    hazard: may_fail_on_data: fails on a value that public.words cannot hold
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN all_words TYPE public.words_multirange_plumb_old USING all_words::text::public.words_multirange_plumb_old,
--        ALTER COLUMN parts TYPE public.words_plumb_old[] USING parts::text[]::public.words_plumb_old[],
--        ALTER COLUMN words TYPE public.words_plumb_old USING words::text::public.words_plumb_old;
ALTER TABLE public.book ALTER COLUMN all_words TYPE public.words_multirange USING all_words::text::public.words_multirange,
  ALTER COLUMN parts TYPE public.words[] USING parts::text[]::public.words[],
  ALTER COLUMN words TYPE public.words USING words::text::public.words;

-- 11. AlterRangeType: range type public.words_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.words_plumb_old AS RANGE (SUBTYPE = text, COLLATION = pg_catalog."C", MULTIRANGE_TYPE_NAME = public.words_multirange_plumb_old);
--      COMMENT ON TYPE public.words_plumb_old IS 'From one to another';
DROP TYPE public.words_plumb_old;

-- 12. AlterView: view public.first_words
--    inverse, restores all:
--      DROP VIEW public.first_words;
CREATE VIEW public.first_words AS
 SELECT lower(book.words) AS word
   FROM public.book;

-- 13. AlterComment: range type public.words
--    inverse: none needed
COMMENT ON TYPE public.words IS 'From one to another';

COMMIT;
