-- plumb plan inheritance/parent_refers_to_its_heir_both_dropped
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

-- 1. DropForeignKey: foreign key public.person.person_boss_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ADD CONSTRAINT person_boss_fkey FOREIGN KEY (boss) REFERENCES public.manager (level);
ALTER TABLE public.person DROP CONSTRAINT person_boss_fkey;

-- 2. DropTable: table public.manager
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.manager (
--        level integer,
--        CONSTRAINT manager_level_key UNIQUE (level)
--      ) INHERITS (public.person);
DROP TABLE public.manager;

-- 3. DropTable: table public.person
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.person (
--        id integer,
--        boss integer
--      );
DROP TABLE public.person;

COMMIT;
