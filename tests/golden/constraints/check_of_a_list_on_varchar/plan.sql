-- plumb plan constraints/check_of_a_list_on_varchar
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

-- 1. AlterColumn: column public.t.kind
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN kind SET DEFAULT 'a'::character varying;

-- 2. AddCheck: check constraint public.t.t_code_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_code_check;
ALTER TABLE public.t ADD CONSTRAINT t_code_check CHECK ((code = ANY (ARRAY['aa'::bpchar, 'bb'::bpchar])));

-- 3. AddCheck: check constraint public.t.t_kind_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_kind_check;
ALTER TABLE public.t ADD CONSTRAINT t_kind_check CHECK (((kind)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])));

-- 4. AddCheck: check constraint public.t.t_name_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_name_check;
ALTER TABLE public.t ADD CONSTRAINT t_name_check CHECK ((name <> ALL (ARRAY['x'::text, 'y'::text])));

-- 5. AddCheck: check constraint public.t.t_status_check
--    lock: ACCESS EXCLUSIVE
--    hazard: blocks_reads: readers and writers wait while all rows are checked
--    hazard: may_fail_on_data: fails when a row does not pass the check
--    inverse, restores all:
--      ALTER TABLE public.t DROP CONSTRAINT t_status_check;
ALTER TABLE public.t ADD CONSTRAINT t_status_check CHECK (((status)::text = ANY (ARRAY[('new'::character varying)::text, ('paid'::character varying)::text, ('sent'::character varying)::text])));

-- 6. AddIndex: index public.t.t_open
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.t_open;
CREATE INDEX t_open ON public.t (code) WHERE ((status)::text = ANY (ARRAY[('new'::character varying)::text, ('paid'::character varying)::text]));

-- 7. AddView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.name
   FROM public.t
  WHERE ((t.status)::text = ANY (ARRAY[('new'::character varying)::text, ('sent'::character varying)::text]));

COMMIT;
