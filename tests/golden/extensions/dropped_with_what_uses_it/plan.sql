-- plumb plan extensions/dropped_with_what_uses_it
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

-- 1. DropIndex: index public.person.person_mail_idx
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX person_mail_idx ON public.person (mail);
DROP INDEX public.person_mail_idx;

-- 2. AlterColumn: column public.person.mail
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.person ALTER COLUMN mail TYPE public.citext;
ALTER TABLE public.person ALTER COLUMN mail TYPE text;

-- 3. DropExtension: extension citext
--    hazard: data_loss: its functions, types and tables go with it, and what they hold
--    inverse, restores all:
--      CREATE EXTENSION citext SCHEMA public VERSION '1.6';
--      COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
DROP EXTENSION citext;

-- 4. AddIndex: index public.person.person_mail_idx
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.person_mail_idx;
CREATE INDEX person_mail_idx ON public.person (mail);

COMMIT;
