-- plumb plan collations/changed_under_types
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

-- 1. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER FUNCTION public.names_plumb_old(text, text) RENAME TO names;
ALTER FUNCTION public.names(text, text) RENAME TO names_plumb_old;

-- 2. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER FUNCTION public.names_plumb_old(text, text, text) RENAME TO names;
ALTER FUNCTION public.names(text, text, text) RENAME TO names_plumb_old;

-- 3. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER FUNCTION public.names_multirange_plumb_old() RENAME TO names_multirange;
ALTER FUNCTION public.names_multirange() RENAME TO names_multirange_plumb_old;

-- 4. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER FUNCTION public.names_multirange_plumb_old(public.names) RENAME TO names_multirange;
ALTER FUNCTION public.names_multirange(public.names) RENAME TO names_multirange_plumb_old;

-- 5. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER FUNCTION public.names_multirange_plumb_old(public.names[]) RENAME TO names_multirange;
ALTER FUNCTION public.names_multirange(public.names[]) RENAME TO names_multirange_plumb_old;

-- 6. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER TYPE public.names_multirange_plumb_old RENAME TO names_multirange;
ALTER TYPE public.names_multirange RENAME TO names_multirange_plumb_old;

-- 7. AlterRangeType: range type public.names
--    inverse, restores all:
--      ALTER TYPE public.names_plumb_old RENAME TO names;
ALTER TYPE public.names RENAME TO names_plumb_old;

-- 8. AlterCompositeType: composite type public.pair
--    inverse, restores all:
--      ALTER TYPE public.pair_plumb_old RENAME TO pair;
ALTER TYPE public.pair RENAME TO pair_plumb_old;

-- 9. AlterDomain: domain public.name
--    inverse, restores all:
--      ALTER DOMAIN public.name_plumb_old RENAME TO name;
ALTER DOMAIN public.name RENAME TO name_plumb_old;

-- 10. AlterCollation: collation public.sorted
--    inverse, restores all:
--      ALTER COLLATION public.sorted_plumb_old RENAME TO sorted;
ALTER COLLATION public.sorted RENAME TO sorted_plumb_old;

-- 11. AlterCollation: collation public.sorted
--    inverse, restores all:
--      DROP COLLATION public.sorted;
CREATE COLLATION public.sorted (PROVIDER = icu, LOCALE = 'de');

-- 12. AlterDomain: domain public.name
--    inverse, restores all:
--      DROP DOMAIN public.name;
CREATE DOMAIN public.name AS text COLLATE public.sorted;

-- 13. AlterCompositeType: composite type public.pair
--    inverse, restores all:
--      DROP TYPE public.pair;
CREATE TYPE public.pair AS (a text COLLATE public.sorted);

-- 14. AlterRangeType: range type public.names
--    inverse, restores all:
--      DROP TYPE public.names;
CREATE TYPE public.names AS RANGE (SUBTYPE = text, COLLATION = public.sorted, MULTIRANGE_TYPE_NAME = public.names_multirange);

-- 15. AlterColumn: column public.person.name, column public.person.pair, column public.person.span
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.name cannot hold
--    hazard: may_fail_on_data: fails on a value that public.pair cannot hold
--    hazard: may_fail_on_data: fails on a value that public.names cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN name TYPE public.name_plumb_old USING name::text::public.name_plumb_old,
--        ALTER COLUMN pair TYPE public.pair_plumb_old USING pair::text::public.pair_plumb_old,
--        ALTER COLUMN span TYPE public.names_plumb_old USING span::text::public.names_plumb_old;
ALTER TABLE public.person ALTER COLUMN name TYPE public.name USING name::text::public.name,
  ALTER COLUMN pair TYPE public.pair USING pair::text::public.pair,
  ALTER COLUMN span TYPE public.names USING span::text::public.names;

-- 16. AlterRangeType: range type public.names_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.names_plumb_old AS RANGE (SUBTYPE = text, COLLATION = public.sorted_plumb_old, MULTIRANGE_TYPE_NAME = public.names_multirange_plumb_old);
DROP TYPE public.names_plumb_old;

-- 17. AlterCompositeType: composite type public.pair_plumb_old
--    inverse, restores all:
--      CREATE TYPE public.pair_plumb_old AS (a text COLLATE public.sorted_plumb_old);
DROP TYPE public.pair_plumb_old;

-- 18. AlterDomain: domain public.name_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.name_plumb_old AS text COLLATE public.sorted_plumb_old;
DROP DOMAIN public.name_plumb_old;

-- 19. AlterCollation: collation public.sorted_plumb_old
--    inverse, restores all:
--      CREATE COLLATION public.sorted_plumb_old (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');
DROP COLLATION public.sorted_plumb_old;

COMMIT;
