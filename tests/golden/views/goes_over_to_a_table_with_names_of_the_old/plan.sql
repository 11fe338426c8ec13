-- plumb plan views/goes_over_to_a_table_with_names_of_the_old
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

-- 1. AlterView: view public.mails
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.mails AS
--       SELECT before.mail
--         FROM public.before;
--      COMMENT ON VIEW public.mails IS 'All';
--      GRANT SELECT ON TABLE public.mails TO PUBLIC;
DROP VIEW public.mails;

-- 2. DropTable: table public.before
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.before (
--        id integer,
--        mail text,
--        CONSTRAINT once UNIQUE (mail)
--      );
DROP TABLE public.before;

-- 3. AddTable: table public.after
--    inverse, restores all:
--      DROP TABLE public.after;
CREATE TABLE public.after (
  id integer,
  mail text,
  CONSTRAINT once UNIQUE (mail)
);

-- 4. AlterView: view public.mails
--    inverse, restores all:
--      DROP VIEW public.mails;
CREATE VIEW public.mails AS
 SELECT after.mail
   FROM public.after;

-- 5. AlterComment: view public.mails
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.mails IS 'All';

-- 6. AlterPrivileges: view public.mails
--    inverse: none needed
GRANT SELECT ON TABLE public.mails TO PUBLIC;

COMMIT;
