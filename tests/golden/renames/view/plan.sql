-- plumb plan renames/view
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

-- 1. RenameView: view public.mails
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: whoever still uses the old name fails
--    inverse, restores all:
--      ALTER VIEW public.addresses RENAME TO mails;
ALTER VIEW public.mails RENAME TO addresses;

-- 2. AlterComment: view public.addresses
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON VIEW public.addresses IS NULL;
COMMENT ON VIEW public.addresses IS 'of users';

COMMIT;
