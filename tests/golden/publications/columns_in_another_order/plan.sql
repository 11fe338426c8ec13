-- plumb plan publications/columns_in_another_order
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

-- 1. AddColumn: column public.book.isbn
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.book DROP COLUMN isbn;
ALTER TABLE public.book ADD COLUMN isbn integer;

-- 2. AlterPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION news ADD TABLE ONLY public.book (id, title);
ALTER PUBLICATION news DROP TABLE ONLY public.book;

-- 3. DropColumn: column public.book.id
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.book ADD COLUMN id integer;
ALTER TABLE public.book DROP COLUMN id;

-- 4. AlterPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION news DROP TABLE ONLY public.book;
ALTER PUBLICATION news ADD TABLE ONLY public.book (isbn, title);

COMMIT;
