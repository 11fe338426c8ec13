-- plumb plan policies/column_retyped_and_dropped
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

-- 1. AlterPolicy: policy public.t.a
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY a ON public.t USING ((owner = 'x'::text));
--      COMMENT ON POLICY a ON public.t IS 'Kept';
DROP POLICY a ON public.t;

-- 2. AlterPolicy: policy public.t.c
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE POLICY c ON public.t USING ((EXISTS ( SELECT 1
--         FROM public.member m
--        WHERE ((m.name = t.owner) AND (m.t = t.id)))));
DROP POLICY c ON public.t;

-- 3. AlterColumn: column public.member.t
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.member ALTER COLUMN t TYPE integer;
ALTER TABLE public.member ALTER COLUMN t TYPE bigint;

-- 4. AlterColumn: column public.t.id, column public.t.owner
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    hazard: may_fail_on_data: fails on a value that character varying(20) cannot hold
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN id TYPE integer,
--        ALTER COLUMN owner TYPE text;
ALTER TABLE public.t ALTER COLUMN id TYPE bigint,
  ALTER COLUMN owner TYPE character varying(20);

-- 5. AlterPolicy: policy public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY a ON public.t;
CREATE POLICY a ON public.t USING (((owner)::text = 'x'::text));

-- 6. AlterPolicy: policy public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      ALTER POLICY b ON public.t TO PUBLIC USING ((gone > 0));
ALTER POLICY b ON public.t TO PUBLIC USING ((id > 0));

-- 7. DropColumn: column public.t.gone
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its values are gone
--    inverse, restores shape:
--      ALTER TABLE public.t ADD COLUMN gone integer;
ALTER TABLE public.t DROP COLUMN gone;

-- 8. AlterPolicy: policy public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: other rows may be seen or written than before
--    inverse, restores all:
--      DROP POLICY c ON public.t;
CREATE POLICY c ON public.t USING ((EXISTS ( SELECT 1
   FROM public.member m
  WHERE ((m.name = (t.owner)::text) AND (m.t = t.id)))));

-- 9. AlterComment: policy public.t.a
--    inverse: none needed
COMMENT ON POLICY a ON public.t IS 'Kept';

COMMIT;
