-- plumb plan columns/defaults_call_functions_that_read_each_other
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

-- 1. AddFunction: function public.from_b()
--    inverse, restores all:
--      DROP FUNCTION public.from_b();
CREATE OR REPLACE FUNCTION public.from_b()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(t.b) AS max
    FROM public.t;
END;

-- 2. AddColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t ADD COLUMN c text;

-- 3. AddFunction: function public.from_c()
--    inverse, restores all:
--      DROP FUNCTION public.from_c();
CREATE OR REPLACE FUNCTION public.from_c()
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(t.c) AS max
    FROM public.t;
END;

-- 4. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a TYPE integer;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 5. AddFunction: function public.from_a()
--    inverse, restores all:
--      DROP FUNCTION public.from_a();
CREATE OR REPLACE FUNCTION public.from_a()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT max(t.a) AS max
    FROM public.t;
END;

-- 6. AlterColumn: column public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.from_b();

-- 7. AlterColumn: column public.t.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT public.from_a();

-- 8. AlterColumn: column public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT public.from_c();

COMMIT;
