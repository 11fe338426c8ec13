-- plumb plan security_labels/on_every_kind
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

-- 1. AddEnum: enum s.e
--    inverse, restores all:
--      DROP TYPE s.e;
CREATE TYPE s.e AS ENUM ('x');

-- 2. AddLanguage: language own
--    inverse, restores all:
--      DROP LANGUAGE own;
CREATE LANGUAGE own HANDLER plpgsql_call_handler;

-- 3. AddDomain: domain s.d
--    inverse, restores all:
--      DROP DOMAIN s.d;
CREATE DOMAIN s.d AS integer;

-- 4. AddRangeType: range type s.r
--    inverse, restores all:
--      DROP TYPE s.r;
CREATE TYPE s.r AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = s.r_multirange);

-- 5. AddFunction: function s.tell()
--    inverse, restores all:
--      DROP FUNCTION s.tell();
CREATE OR REPLACE FUNCTION s.tell()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

-- 6. AddProcedure: procedure s.do()
--    inverse, restores all:
--      DROP PROCEDURE s."do"();
CREATE OR REPLACE PROCEDURE s."do"()
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

-- 7. AddAggregate: aggregate s.total(integer)
--    inverse, restores all:
--      DROP AGGREGATE s.total(integer);
CREATE AGGREGATE s.total(integer) (SFUNC = int4pl, STYPE = integer);

-- 8. AddForeignDataWrapper: foreign data wrapper w
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER w;
CREATE FOREIGN DATA WRAPPER w NO HANDLER NO VALIDATOR;

-- 9. AddForeignServer: foreign server srv
--    inverse, restores all:
--      DROP SERVER srv;
CREATE SERVER srv FOREIGN DATA WRAPPER w;

-- 10. AddSequence: sequence s.q
--    inverse, restores all:
--      DROP SEQUENCE s.q;
CREATE SEQUENCE s.q;

-- 11. AddTable: table s.f
--    inverse, restores all:
--      DROP FOREIGN TABLE s.f;
CREATE FOREIGN TABLE s.f (
  id integer
) SERVER srv;

-- 12. AddTable: table s.t
--    inverse, restores all:
--      DROP TABLE s.t;
CREATE TABLE s.t (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  p point
);

-- 13. AddMaterializedView: materialized view s.m
--    inverse, restores all:
--      DROP MATERIALIZED VIEW s.m;
CREATE MATERIALIZED VIEW s.m AS
 SELECT 1 AS one;

-- 14. AddEventTrigger: event trigger watch
--    inverse, restores all:
--      DROP EVENT TRIGGER watch;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION s.tell();

-- 15. AddPublication: publication pub
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION pub;
CREATE PUBLICATION pub FOR TABLE ONLY s.t;

-- 16. AddSubscription: subscription sub
--    hazard: unknown: its connection is a secret, which plumb never reads: write it in place of the one here, or set it afterwards (ALTER SUBSCRIPTION sub CONNECTION …)
--    hazard: changes_behaviour: it receives nothing until its slot is there on the publisher and it is switched on (ALTER SUBSCRIPTION sub ENABLE, then REFRESH PUBLICATION)
--    inverse, restores all:
--      ALTER SUBSCRIPTION sub DISABLE;
--      ALTER SUBSCRIPTION sub SET (slot_name = NONE);
--      DROP SUBSCRIPTION sub;
CREATE SUBSCRIPTION sub CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION p WITH (connect = false, slot_name = NONE);

-- 17. AlterSecurityLabel: schema s
--    hazard: changes_permissions: what its provider lets roles do and see may change
--    inverse, restores all:
--      SECURITY LABEL FOR demo ON SCHEMA s IS NULL;
SECURITY LABEL FOR demo ON SCHEMA s IS 'a';

-- 18. AlterSecurityLabel: language own
--    inverse: none needed
SECURITY LABEL FOR demo ON LANGUAGE own IS 's';

-- 19. AlterSecurityLabel: enum s.e
--    inverse: none needed
SECURITY LABEL FOR demo ON TYPE s.e IS 'f';

-- 20. AlterSecurityLabel: domain s.d
--    inverse: none needed
SECURITY LABEL FOR demo ON DOMAIN s.d IS 'g';

-- 21. AlterSecurityLabel: range type s.r
--    inverse: none needed
SECURITY LABEL FOR demo ON TYPE s.r IS 'h';

-- 22. AlterSecurityLabel: sequence s.q
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON SEQUENCE s.q IS 'e';

-- 23. AlterSecurityLabel: function s.tell()
--    inverse: none needed
SECURITY LABEL FOR demo ON FUNCTION s.tell() IS 'k';

-- 24. AlterSecurityLabel: procedure s.do()
--    inverse: none needed
SECURITY LABEL FOR demo ON PROCEDURE s."do"() IS 'l';

-- 25. AlterSecurityLabel: aggregate s.total(integer)
--    inverse: none needed
SECURITY LABEL FOR demo ON AGGREGATE s.total(integer) IS 'm';

-- 26. AlterSecurityLabel: table s.f
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON FOREIGN TABLE s.f IS 'o';

-- 27. AlterSecurityLabel: table s.t
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON TABLE s.t IS 'b';

-- 28. AlterSecurityLabel: column s.f.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON COLUMN s.f.id IS 'p';

-- 29. AlterSecurityLabel: column s.t.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON SEQUENCE s.t_id_seq IS 'd';

-- 30. AlterSecurityLabel: column s.t.p
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON COLUMN s.t.p IS 'c';

-- 31. AlterSecurityLabel: materialized view s.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON MATERIALIZED VIEW s.m IS 'i';

-- 32. AlterSecurityLabel: materialized view s.m
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
SECURITY LABEL FOR demo ON COLUMN s.m.one IS 'j';

-- 33. AlterSecurityLabel: event trigger watch
--    inverse: none needed
SECURITY LABEL FOR demo ON EVENT TRIGGER watch IS 'n';

-- 34. AlterSecurityLabel: publication pub
--    inverse: none needed
SECURITY LABEL FOR demo ON PUBLICATION pub IS 'q';

-- 35. AlterSecurityLabel: subscription sub
--    inverse: none needed
SECURITY LABEL FOR demo ON SUBSCRIPTION sub IS 'r';

COMMIT;
