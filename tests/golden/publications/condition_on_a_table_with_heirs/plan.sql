-- plumb plan publications/condition_on_a_table_with_heirs
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

-- 1. AlterPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION news ADD TABLE ONLY public.book, ONLY public.novel, ONLY public.poem;
ALTER PUBLICATION news DROP TABLE ONLY public.book, ONLY public.novel, ONLY public.poem;

-- 2. AlterPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION news DROP TABLE ONLY public.book, ONLY public.novel, ONLY public.poem;
ALTER PUBLICATION news ADD TABLE ONLY public.book WHERE (title > 'b'::text), ONLY public.novel WHERE (title > 'b'::text), ONLY public.poem WHERE (title > 'b'::text);

-- 3. AlterPublication: publication parents
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_behaviour: subscribers get other changes from now on
--    inverse, restores all:
--      ALTER PUBLICATION parents ADD TABLE ONLY public.novel;
ALTER PUBLICATION parents DROP TABLE ONLY public.novel;

COMMIT;
