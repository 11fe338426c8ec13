-- plumb plan collations/changed_where_a_column_leaves_it
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

-- 1. AlterDomain: domain public.d
--    inverse, restores all:
--      ALTER DOMAIN public.d_plumb_old RENAME TO d;
ALTER DOMAIN public.d RENAME TO d_plumb_old;

-- 2. AlterColumn: column public.u.x
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.u ALTER COLUMN x TYPE text COLLATE public.ci;
ALTER TABLE public.u ALTER COLUMN x TYPE text;

-- 3. AlterCollation: collation public.ci
--    inverse, restores all:
--      CREATE COLLATION public.ci (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');
DROP COLLATION public.ci;

-- 4. AlterCollation: collation public.ci
--    inverse, restores all:
--      DROP COLLATION public.ci;
CREATE COLLATION public.ci (PROVIDER = libc, LC_COLLATE = 'POSIX', LC_CTYPE = 'POSIX');

-- 5. AlterDomain: domain public.d
--    inverse, restores all:
--      DROP DOMAIN public.d;
CREATE DOMAIN public.d AS text COLLATE public.ci;

-- 6. AlterColumn: column public.u.d
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.d cannot hold
--    inverse, restores all:
--      ALTER TABLE public.u ALTER COLUMN d TYPE public.d_plumb_old USING d::text::public.d_plumb_old;
ALTER TABLE public.u ALTER COLUMN d TYPE public.d USING d::text::public.d;

-- 7. AlterDomain: domain public.d_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.d_plumb_old AS text COLLATE pg_catalog."C";
DROP DOMAIN public.d_plumb_old;

COMMIT;
