-- plumb plan domains/base_type_changed_under_keys
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

-- 1. AlterPolicy: policy public.book.own
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY own ON public.book USING (((author)::integer > 2));
DROP POLICY own ON public.book;

-- 2. DropForeignKey: foreign key public.book.book_author_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ADD CONSTRAINT book_author_fkey FOREIGN KEY (author) REFERENCES public.author (id) ON DELETE CASCADE;
ALTER TABLE public.book DROP CONSTRAINT book_author_fkey;

-- 3. DropCheck: check constraint public.book.book_author_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book ADD CONSTRAINT book_author_check CHECK (((author)::integer > 1));
ALTER TABLE public.book DROP CONSTRAINT book_author_check;

-- 4. AlterColumn: column public.author.twice
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.author ADD COLUMN twice bigint GENERATED ALWAYS AS (((id)::integer * 2)) STORED;
ALTER TABLE public.author DROP COLUMN twice;

-- 5. AlterDomain: domain public.number
--    inverse, restores all:
--      ALTER DOMAIN public.number_plumb_old RENAME TO number;
ALTER DOMAIN public.number RENAME TO number_plumb_old;

-- 6. AlterDomain: domain public.number
--    inverse, restores all:
--      DROP DOMAIN public.number;
CREATE DOMAIN public.number AS bigint
  CONSTRAINT positive CHECK ((VALUE > 0));

-- 7. AlterColumn: column public.author.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.number cannot hold
--    inverse, restores all:
--      ALTER TABLE public.author ALTER COLUMN id TYPE public.number_plumb_old USING id::text::public.number_plumb_old;
ALTER TABLE public.author ALTER COLUMN id TYPE public.number USING id::text::public.number;

-- 8. AlterColumn: column public.author.twice
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.author DROP COLUMN twice;
ALTER TABLE public.author ADD COLUMN twice bigint GENERATED ALWAYS AS (((id)::bigint * 2)) STORED;

-- 9. AlterColumn: column public.book.author
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.number cannot hold
--    inverse, restores all:
--      ALTER TABLE public.book ALTER COLUMN author TYPE public.number_plumb_old USING author::text::public.number_plumb_old;
ALTER TABLE public.book ALTER COLUMN author TYPE public.number USING author::text::public.number;

-- 10. AlterDomain: domain public.number_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.number_plumb_old AS integer
--        CONSTRAINT positive CHECK ((VALUE > 0));
DROP DOMAIN public.number_plumb_old;

-- 11. AddCheck: check constraint public.book.book_author_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT book_author_check;
ALTER TABLE public.book ADD CONSTRAINT book_author_check CHECK (((author)::bigint > 1));

-- 12. AddForeignKey: foreign key public.book.book_author_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.author
--    inverse, restores all:
--      ALTER TABLE public.book DROP CONSTRAINT book_author_fkey;
ALTER TABLE public.book ADD CONSTRAINT book_author_fkey FOREIGN KEY (author) REFERENCES public.author (id) ON DELETE CASCADE;

-- 13. AlterPolicy: policy public.book.own
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY own ON public.book;
CREATE POLICY own ON public.book USING (((author)::bigint > 2));

COMMIT;
