-- plumb plan constraints/validated
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

-- 1. AlterForeignKey: foreign key public.a.to_itself
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: may_fail_on_data: fails when a row does not fit
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT to_itself, ADD CONSTRAINT to_itself FOREIGN KEY (n) REFERENCES public.a (id) NOT VALID;
ALTER TABLE public.a VALIDATE CONSTRAINT to_itself;

-- 2. AlterCheck: check constraint public.a.positive
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: full_scan: all rows are read
--    hazard: may_fail_on_data: fails when a row does not fit
--    inverse, restores all:
--      ALTER TABLE public.a DROP CONSTRAINT positive, ADD CONSTRAINT positive CHECK ((n > 0)) NOT VALID;
--      COMMENT ON CONSTRAINT positive ON public.a IS 'Stays';
ALTER TABLE public.a VALIDATE CONSTRAINT positive;

COMMIT;
