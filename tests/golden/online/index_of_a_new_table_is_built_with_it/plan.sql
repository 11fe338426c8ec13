-- plumb plan online/index_of_a_new_table_is_built_with_it
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

-- 1. AddTable: table public.copy
--    inverse, restores all:
--      DROP TABLE public.copy;
CREATE TABLE public.copy (
  id bigint NOT NULL,
  book bigint NOT NULL,
  shelf text,
  CONSTRAINT copy_pkey PRIMARY KEY (id),
  CONSTRAINT copy_shelf_key UNIQUE (shelf)
);
SET LOCAL statement_timeout = '30000ms';

-- 2. AddIndex: index public.copy.copy_book
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.copy_book;
CREATE INDEX copy_book ON public.copy (book);

-- 3. AddForeignKey: foreign key public.copy.copy_book_fkey
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.copy DROP CONSTRAINT copy_book_fkey;
ALTER TABLE public.copy ADD CONSTRAINT copy_book_fkey FOREIGN KEY (book) REFERENCES public.book (id);

COMMIT;
