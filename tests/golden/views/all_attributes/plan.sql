-- plumb plan views/all_attributes
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

-- 1. AddView: view public."Odd ""view"""
--    inverse, restores all:
--      DROP VIEW public."Odd ""view""";
CREATE VIEW public."Odd ""view""" AS
 SELECT t.id AS "a b",
    t.name AS "select"
   FROM public.t;

-- 2. AddView: view public.barrier
--    inverse, restores all:
--      DROP VIEW public.barrier;
CREATE VIEW public.barrier WITH (security_barrier=true) AS
 SELECT t.id
   FROM public.t;

-- 3. AddView: view public.cascaded
--    inverse, restores all:
--      DROP VIEW public.cascaded;
CREATE VIEW public.cascaded WITH (check_option=cascaded) AS
 SELECT t.id,
    t.name,
    t.secret
   FROM public.t
  WHERE (t.id > 2);

-- 4. AddView: view public.invoker
--    inverse, restores all:
--      DROP VIEW public.invoker;
CREATE VIEW public.invoker WITH (security_invoker=true, security_barrier=false) AS
 SELECT t.id
   FROM public.t;

-- 5. AddView: view public.local
--    inverse, restores all:
--      DROP VIEW public.local;
CREATE VIEW public.local WITH (check_option=local) AS
 SELECT t.id,
    t.name,
    t.secret
   FROM public.t
  WHERE (t.id > 1);

-- 6. AddView: view public.numbers
--    inverse, restores all:
--      DROP VIEW public.numbers;
CREATE VIEW public.numbers AS
 WITH RECURSIVE numbers(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (numbers_1.n + 1)
           FROM numbers numbers_1
          WHERE (numbers_1.n < 10)
        )
 SELECT numbers.n
   FROM numbers;

-- 7. AddView: view public.plain
--    inverse, restores all:
--      DROP VIEW public.plain;
CREATE VIEW public.plain AS
 SELECT t.id,
    t.name
   FROM public.t;

-- 8. AddView: view public.plain
--    inverse: none needed
ALTER VIEW public.plain ALTER COLUMN name SET DEFAULT 'nobody'::text;

-- 9. AlterComment: view public.plain
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW public.plain IS 'Nothing but';

-- 10. AlterComment: view public.plain
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.plain.name IS 'A name';

COMMIT;
