-- plumb plan extensions/domain_leaves_a_type_of_it
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

-- 1. AlterColumn: column public.person.mails
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mails SET DEFAULT '{}'::public.mail[];
ALTER TABLE public.person ALTER COLUMN mails DROP DEFAULT;

-- 2. AlterDomain: domain public.mail
--    inverse, restores all:
--      ALTER DOMAIN public.mail_plumb_old RENAME TO mail;
ALTER DOMAIN public.mail RENAME TO mail_plumb_old;

-- 3. AlterDomain: domain public.mail
--    inverse, restores all:
--      DROP DOMAIN public.mail;
CREATE DOMAIN public.mail AS text
  CONSTRAINT mail_check CHECK ((VALUE ~ '@'::text));

-- 4. AlterColumn: column public.person.mails, column public.person.main
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that public.mail[] cannot hold
--    hazard: may_fail_on_data: fails on a value that public.mail cannot hold
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mails TYPE public.mail_plumb_old[] USING mails::text[]::public.mail_plumb_old[],
--        ALTER COLUMN main TYPE public.mail_plumb_old USING main::text::public.mail_plumb_old;
ALTER TABLE public.person ALTER COLUMN mails TYPE public.mail[] USING mails::text[]::public.mail[],
  ALTER COLUMN main TYPE public.mail USING main::text::public.mail;

-- 5. AlterDomain: domain public.mail_plumb_old
--    inverse, restores all:
--      CREATE DOMAIN public.mail_plumb_old AS public.citext
--        CONSTRAINT mail_check CHECK ((VALUE OPERATOR(public.~) '@'::public.citext));
DROP DOMAIN public.mail_plumb_old;

-- 6. DropExtension: extension citext
--    hazard: data_loss: its functions, types and tables go with it, and what they hold
--    inverse, restores all:
--      CREATE EXTENSION citext SCHEMA public VERSION '1.6';
--      COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
DROP EXTENSION citext;

-- 7. AlterColumn: column public.person.mails
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mails DROP DEFAULT;
ALTER TABLE public.person ALTER COLUMN mails SET DEFAULT '{}'::public.mail[];

COMMIT;
