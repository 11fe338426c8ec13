-- plumb plan columns/storage_compression_statistics_and_options_changed
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

-- 1. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN a SET STORAGE PLAIN;

-- 2. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION pglz;
ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION default;

-- 3. AlterColumn: column public.t.c
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c SET STATISTICS 100;
ALTER TABLE public.t ALTER COLUMN c SET STATISTICS 0;

-- 4. AlterColumn: column public.t.c
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c RESET (n_distinct_inherited), ALTER COLUMN c SET (n_distinct=5);
ALTER TABLE public.t ALTER COLUMN c RESET (n_distinct), ALTER COLUMN c SET (n_distinct_inherited=7);

-- 5. AlterColumn: column public.t.d
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN d SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN d SET STORAGE MAIN;

-- 6. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN e SET STORAGE EXTERNAL;

-- 7. AlterColumn: column public.t.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN e SET COMPRESSION default;
ALTER TABLE public.t ALTER COLUMN e SET COMPRESSION pglz;

-- 8. AlterColumn: column public.t.f
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN f SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN f SET STORAGE EXTENDED;

COMMIT;
