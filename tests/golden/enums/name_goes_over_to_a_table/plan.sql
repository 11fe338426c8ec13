-- plumb plan enums/name_goes_over_to_a_table
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

-- 1. AlterColumn: column public.person.role
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN role SET DEFAULT 'user'::public.role;
ALTER TABLE public.person ALTER COLUMN role DROP DEFAULT;

-- 2. AlterColumn: column public.person.role
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN role TYPE public.role USING role::text::public.role;
ALTER TABLE public.person ALTER COLUMN role TYPE text;

-- 3. DropEnum: enum public.role
--    hazard: changes_behaviour: what uses it fails from now on
--    inverse, restores all:
--      CREATE TYPE public.role AS ENUM ('admin', 'user');
DROP TYPE public.role;

-- 4. AddTable: table public.role
--    inverse, restores all:
--      DROP TABLE public.role;
CREATE TABLE public.role (
  name text NOT NULL,
  CONSTRAINT role_pkey PRIMARY KEY (name)
);

-- 5. AlterColumn: column public.person.role
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN role DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN role SET DEFAULT 'user'::text;

-- 6. AddForeignKey: foreign key public.person.person_role_fkey
--    lock: SHARE ROW EXCLUSIVE
--    hazard: blocks_writes: writers of both tables wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row refers to nothing in public.role
--    inverse, restores all:
--      ALTER TABLE public.person DROP CONSTRAINT person_role_fkey;
ALTER TABLE public.person ADD CONSTRAINT person_role_fkey FOREIGN KEY (role) REFERENCES public.role (name);

COMMIT;
