-- plumb plan renames/table
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

-- 1. RenameSequence: sequence public.user__id_seq
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER SEQUENCE public.person_id_seq RENAME TO user__id_seq;
ALTER SEQUENCE public.user__id_seq RENAME TO person_id_seq;

-- 2. RenameTable: table public.user_
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.person RENAME TO user_;
ALTER TABLE public.user_ RENAME TO person;

-- 3. RenamePrimaryKey: primary key public.person.user__pkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person RENAME CONSTRAINT person_pkey TO user__pkey;
ALTER TABLE public.person RENAME CONSTRAINT user__pkey TO person_pkey;

COMMIT;
