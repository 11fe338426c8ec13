-- plumb plan views/in_place_of_a_table_with_its_rule
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

-- 1. DropTable: table public.acc
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.acc (
--        id integer,
--        b integer
--      );
--      CREATE RULE r AS
--          ON INSERT TO public.acc DO INSTEAD NOTHING;
--      COMMENT ON RULE r ON public.acc IS 'kept out';
DROP TABLE public.acc;

-- 2. AddView: view public.acc
--    inverse, restores all:
--      DROP VIEW public.acc;
CREATE VIEW public.acc AS
 SELECT 1 AS id,
    2 AS b;

-- 3. AddRule: rule public.acc.r
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE r ON public.acc;
CREATE RULE r AS
    ON INSERT TO public.acc DO INSTEAD NOTHING;

-- 4. AlterComment: rule public.acc.r
--    inverse: none needed
COMMENT ON RULE r ON public.acc IS 'kept out';

COMMIT;
