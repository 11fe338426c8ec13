-- plumb plan security_labels/go_with_what_is_made_anew
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

-- 1. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v AS
--       SELECT t.id,
--          t.mail
--         FROM public.t;
--      COMMENT ON COLUMN public.v.mail IS 'said';
--      SECURITY LABEL FOR demo ON VIEW public.v IS 'kept';
--      SECURITY LABEL FOR demo ON COLUMN public.v.mail IS 'kept too';
DROP VIEW public.v;

-- 2. AlterCompositeType: composite type public.c
--    hazard: data_loss: columns of this type lose the values of the attribute
--    inverse, restores shape:
--      ALTER TYPE public.c ADD ATTRIBUTE b integer;
--      SECURITY LABEL FOR demo ON COLUMN public.c.b IS 'of b';
ALTER TYPE public.c DROP ATTRIBUTE b;

-- 3. AlterColumn: column public.t.mail
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN mail TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN mail TYPE character varying(20);

-- 4. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.id,
    t.mail
   FROM public.t;

-- 5. AlterComment: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.v.mail IS 'said';

-- 6. AlterSecurityLabel: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON VIEW public.v IS 'kept';

-- 7. AlterSecurityLabel: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON COLUMN public.v.mail IS 'kept too';

COMMIT;
