-- plumb plan rules/all_attributes
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

-- 1. AddRule: rule public.t."Also log"
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE "Also log" ON public.t;
CREATE RULE "Also log" AS
    ON DELETE TO public.t DO  INSERT INTO public.log (id)
  VALUES (old.id);

-- 2. AddRule: rule public.t.idle
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE idle ON public.t;
CREATE RULE idle AS
    ON DELETE TO public.t DO  INSERT INTO public.log (id)
  VALUES (1);

-- 3. AddRule: rule public.t.idle
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.t DISABLE RULE idle;

-- 4. AddRule: rule public.v.change
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE change ON public.v;
CREATE RULE change AS
    ON UPDATE TO public.v
   WHERE (new.id > 1) DO INSTEAD ( UPDATE public.t SET name = new.name
  WHERE (t.id = old.id);
 INSERT INTO public.log (id)
  VALUES (old.id);
);

-- 5. AddRule: rule public.v.change_all
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE change_all ON public.v;
CREATE RULE change_all AS
    ON UPDATE TO public.v DO INSTEAD NOTHING;

-- 6. AddRule: rule public.v.put
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE put ON public.v;
CREATE RULE put AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, name)
  VALUES (new.id, new.name)
  RETURNING t.id,
    t.name;

-- 7. AlterComment: rule public.v.put
--    inverse: none needed
COMMENT ON RULE put ON public.v IS 'Puts it';

COMMIT;
