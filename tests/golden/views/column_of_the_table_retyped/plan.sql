-- plumb plan views/column_of_the_table_retyped
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

-- 1. AlterTrigger: trigger public.w.put
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TRIGGER put INSTEAD OF INSERT ON public.w FOR EACH ROW EXECUTE FUNCTION public.put();
--      COMMENT ON TRIGGER put ON public.w IS 'Puts it';
DROP TRIGGER put ON public.w;

-- 2. AlterRule: rule public.w.quiet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE RULE quiet AS
--          ON DELETE TO public.w DO INSTEAD NOTHING;
DROP RULE quiet ON public.w;

-- 3. AlterView: view public.w
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.w AS
--       SELECT v.name
--         FROM public.v;
--      COMMENT ON COLUMN public.w.name IS 'A name';
DROP VIEW public.w;

-- 4. AlterView: view public.v
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.v WITH (security_barrier=true) AS
--       SELECT t.id,
--          t.name
--         FROM public.t;
--      COMMENT ON VIEW public.v IS 'All';
DROP VIEW public.v;

-- 5. AlterColumn: column public.t.name
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t ALTER COLUMN name TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN name TYPE text;

-- 6. AlterView: view public.v
--    inverse, restores all:
--      DROP VIEW public.v;
CREATE VIEW public.v WITH (security_barrier=true) AS
 SELECT t.id,
    t.name
   FROM public.t;

-- 7. AlterView: view public.w
--    inverse, restores all:
--      DROP VIEW public.w;
CREATE VIEW public.w AS
 SELECT v.name
   FROM public.v;

-- 8. AlterRule: rule public.w.quiet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE quiet ON public.w;
CREATE RULE quiet AS
    ON DELETE TO public.w DO INSTEAD NOTHING;

-- 9. AlterTrigger: trigger public.w.put
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER put ON public.w;
CREATE TRIGGER put INSTEAD OF INSERT ON public.w FOR EACH ROW EXECUTE FUNCTION public.put();

-- 10. AlterComment: view public.v
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.v IS 'All';

-- 11. AlterComment: view public.w
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.w.name IS 'A name';

-- 12. AlterComment: trigger public.w.put
--    inverse: none needed
COMMENT ON TRIGGER put ON public.w IS 'Puts it';

COMMIT;
