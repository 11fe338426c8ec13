-- plumb plan columns/type_changed_to_one_that_an_expression_does_not_fit
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

-- 1. DropIndex: index public.a.a_code
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX a_code ON public.a (code pg_catalog.text_pattern_ops);
DROP INDEX public.a_code;

-- 2. DropIndex: index public.a.a_name
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX a_name ON public.a ((lower(name)));
DROP INDEX public.a_name;

-- 3. DropCheck: check constraint public.a.a_code_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ADD CONSTRAINT a_code_check CHECK ((length(code) > 3));
ALTER TABLE public.a DROP CONSTRAINT a_code_check;

-- 4. DropCheck: check constraint public.a.a_name_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.a ADD CONSTRAINT a_name_check CHECK ((name <> ''::text));
ALTER TABLE public.a DROP CONSTRAINT a_name_check;

-- 5. AlterColumn: column public.a.code, column public.a.name
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that integer cannot hold
--    hazard: changes_behaviour: values may be spelled in another way from now on
--    inverse, restores shape:
--      ALTER TABLE public.a ALTER COLUMN code TYPE text,
--        ALTER COLUMN name TYPE text;
ALTER TABLE public.a ALTER COLUMN code TYPE integer USING code::text::integer,
  ALTER COLUMN name TYPE integer USING name::text::integer;

-- 6. AddCheck: check constraint public.a.a_code_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT a_code_check;
ALTER TABLE public.a ADD CONSTRAINT a_code_check CHECK ((code > 3));

-- 7. AddCheck: check constraint public.a.a_name_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT a_name_check;
ALTER TABLE public.a ADD CONSTRAINT a_name_check CHECK ((name <> 0));

-- 8. AddIndex: index public.a.a_code
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.a_code;
CREATE INDEX a_code ON public.a (code);

-- 9. AddIndex: index public.a.a_name
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.a_name;
CREATE INDEX a_name ON public.a ((abs(name)));

COMMIT;
