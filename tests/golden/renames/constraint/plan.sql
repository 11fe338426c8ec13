-- plumb plan renames/constraint
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

-- 1. RenameCheck: check constraint public.user_.long
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.user_ RENAME CONSTRAINT long_enough TO long;
ALTER TABLE public.user_ RENAME CONSTRAINT long TO long_enough;

-- 2. RenameUnique: unique constraint public.user_.user_mail
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER TABLE public.user_ RENAME CONSTRAINT mail_once TO user_mail;
ALTER TABLE public.user_ RENAME CONSTRAINT user_mail TO mail_once;

COMMIT;
