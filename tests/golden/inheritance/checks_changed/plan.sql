-- plumb plan inheritance/checks_changed
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

-- 1. DropCheck: check constraint public.p.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT a CHECK ((a > 0));
ALTER TABLE public.p DROP CONSTRAINT a;

-- 2. DropCheck: check constraint public.p.b
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT b CHECK ((b > 0)) NO INHERIT;
ALTER TABLE public.p DROP CONSTRAINT b;

-- 3. DropCheck: check constraint public.p.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT c CHECK ((c > 0));
ALTER TABLE public.p DROP CONSTRAINT c;

-- 4. DropCheck: check constraint public.p.e
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT e CHECK ((e > 0));
ALTER TABLE public.p DROP CONSTRAINT e;

-- 5. AddCheck: check constraint public.p.a
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT a;
ALTER TABLE public.p ADD CONSTRAINT a CHECK ((a > 0)) NO INHERIT;

-- 6. AddCheck: check constraint public.p.b
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT b;
ALTER TABLE public.p ADD CONSTRAINT b CHECK ((b > 0));

-- 7. AddCheck: check constraint public.p.d
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT d;
ALTER TABLE public.p ADD CONSTRAINT d CHECK ((d > 0));

-- 8. AddCheck: check constraint public.p.e
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.p DROP CONSTRAINT e;
ALTER TABLE public.p ADD CONSTRAINT e CHECK ((e > 1));

COMMIT;
