-- plumb plan functions/argument_renamed_under_triggers_operators_and_casts
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
SET LOCAL check_function_bodies = 'off';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '0ms';

-- 1. AlterView: view public.bills
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE VIEW public.bills AS
--       SELECT public.total(bill.sum) AS total,
--          sum((bill.sum)::numeric) AS amount
--         FROM public.bill;
DROP VIEW public.bills;

-- 2. AlterCast: cast (public.money2 AS numeric)
--    inverse, restores all:
--      CREATE CAST (public.money2 AS numeric) WITH FUNCTION public.amount(public.money2);
DROP CAST (public.money2 AS numeric);

-- 3. AlterOperator: operator public.+(public.money2, public.money2)
--    inverse, restores all:
--      CREATE OPERATOR public.+ (FUNCTION = public.plus, LEFTARG = public.money2, RIGHTARG = public.money2, COMMUTATOR = OPERATOR(public.+));
DROP OPERATOR public.+ (public.money2, public.money2);

-- 4. AlterAggregate: aggregate public.total(public.money2)
--    inverse, restores all:
--      CREATE AGGREGATE public.total(public.money2) (SFUNC = public.plus, STYPE = public.money2);
DROP AGGREGATE public.total(public.money2);

-- 5. AlterFunction: function public.amount(public.money2)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.amount(a public.money2)
--       RETURNS numeric
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT 1.0$function$;
DROP FUNCTION public.amount(public.money2);

-- 6. AlterFunction: function public.plus(public.money2, public.money2)
--    inverse, restores all:
--      CREATE OR REPLACE FUNCTION public.plus(a public.money2, b public.money2)
--       RETURNS public.money2
--       LANGUAGE sql
--       IMMUTABLE
--      AS $function$SELECT a$function$;
DROP FUNCTION public.plus(public.money2, public.money2);

-- 7. AlterFunction: function public.amount(public.money2)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.amount(public.money2);
CREATE OR REPLACE FUNCTION public.amount(x public.money2)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1.0$function$;

-- 8. AlterFunction: function public.plus(public.money2, public.money2)
--    hazard: changes_behaviour: whatever calls it gets the new one at once
--    inverse, restores all:
--      DROP FUNCTION public.plus(public.money2, public.money2);
CREATE OR REPLACE FUNCTION public.plus(x public.money2, y public.money2)
 RETURNS public.money2
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT x$function$;

-- 9. AlterAggregate: aggregate public.total(public.money2)
--    inverse, restores all:
--      DROP AGGREGATE public.total(public.money2);
CREATE AGGREGATE public.total(public.money2) (SFUNC = public.plus, STYPE = public.money2);

-- 10. AlterOperator: operator public.+(public.money2, public.money2)
--    inverse, restores all:
--      DROP OPERATOR public.+ (public.money2, public.money2);
CREATE OPERATOR public.+ (FUNCTION = public.plus, LEFTARG = public.money2, RIGHTARG = public.money2, COMMUTATOR = OPERATOR(public.+));

-- 11. AlterCast: cast (public.money2 AS numeric)
--    inverse, restores all:
--      DROP CAST (public.money2 AS numeric);
CREATE CAST (public.money2 AS numeric) WITH FUNCTION public.amount(public.money2);

-- 12. AlterView: view public.bills
--    inverse, restores all:
--      DROP VIEW public.bills;
CREATE VIEW public.bills AS
 SELECT public.total(bill.sum) AS total,
    sum((bill.sum)::numeric) AS amount
   FROM public.bill;

COMMIT;
