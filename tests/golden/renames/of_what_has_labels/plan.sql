-- plumb plan renames/of_what_has_labels
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

-- 1. RenameColumn: column public.person.mail
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.person RENAME COLUMN address TO mail;
ALTER TABLE public.person RENAME COLUMN mail TO address;

-- 2. RenameTable: table public.person
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.human RENAME TO person;
ALTER TABLE public.person RENAME TO human;

-- 3. AlterSecurityLabel: column public.human.address
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON COLUMN public.human.address IS 'masked';
SECURITY LABEL FOR demo ON COLUMN public.human.address IS NULL;

COMMIT;
