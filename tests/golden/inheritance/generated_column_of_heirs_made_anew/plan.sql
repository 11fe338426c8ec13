-- plumb plan inheritance/generated_column_of_heirs_made_anew
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

-- 1. AlterColumn: column public.thing.code
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing ADD COLUMN code text GENERATED ALWAYS AS (lower(name)) STORED;
--      ALTER TABLE ONLY public.thing ALTER COLUMN code SET COMPRESSION pglz;
--      COMMENT ON COLUMN public.thing.code IS 'of things';
--      ALTER TABLE ONLY public.book ALTER COLUMN code SET COMPRESSION pglz;
--      ALTER TABLE ONLY public.book ALTER COLUMN code SET STATISTICS 7;
--      ALTER TABLE ONLY public.novel ALTER COLUMN code SET COMPRESSION pglz;
--      ALTER TABLE ONLY public.novel ALTER COLUMN code SET STATISTICS 7;
--      COMMENT ON COLUMN public.novel.code IS 'of novels';
ALTER TABLE public.thing DROP COLUMN code;

-- 2. AddColumn: column public.thing.title
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN title;
ALTER TABLE public.thing ADD COLUMN title text;

-- 3. AlterColumn: column public.thing.code
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew to fill the column
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.thing DROP COLUMN code;
ALTER TABLE public.thing ADD COLUMN code text GENERATED ALWAYS AS (lower(title)) STORED;

-- 4. AlterColumn: column public.book.code
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.book ALTER COLUMN code SET COMPRESSION default;
ALTER TABLE ONLY public.book ALTER COLUMN code SET COMPRESSION pglz;

-- 5. AlterColumn: column public.book.code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.book ALTER COLUMN code SET STATISTICS -1;
ALTER TABLE ONLY public.book ALTER COLUMN code SET STATISTICS 7;

-- 6. AlterColumn: column public.novel.code
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.novel ALTER COLUMN code SET COMPRESSION default;
ALTER TABLE public.novel ALTER COLUMN code SET COMPRESSION pglz;

-- 7. DropColumn: column public.thing.name
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.thing ADD COLUMN name text;
ALTER TABLE public.thing DROP COLUMN name;

-- 8. AlterColumn: column public.novel.code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.novel ALTER COLUMN code SET STATISTICS -1;
ALTER TABLE public.novel ALTER COLUMN code SET STATISTICS 7;

-- 9. AlterColumn: column public.thing.code
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE ONLY public.thing ALTER COLUMN code SET COMPRESSION default;
ALTER TABLE ONLY public.thing ALTER COLUMN code SET COMPRESSION pglz;

-- 10. AlterColumn: column public.novel.code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.novel.code IS 'of novels';

-- 11. AlterColumn: column public.thing.code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.thing.code IS 'of things';

COMMIT;
