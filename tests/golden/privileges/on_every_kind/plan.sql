-- plumb plan privileges/on_every_kind
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

-- 1. AddSchema: schema s
--    inverse, restores all:
--      DROP SCHEMA s;
CREATE SCHEMA s;

-- 2. AddEnum: enum s.mood
--    inverse, restores all:
--      DROP TYPE s.mood;
CREATE TYPE s.mood AS ENUM ('good', 'bad');

-- 3. AddLanguage: language speak
--    inverse, restores all:
--      DROP LANGUAGE speak;
CREATE TRUSTED LANGUAGE speak HANDLER plpgsql_call_handler;

-- 4. AddDomain: domain s.positive
--    inverse, restores all:
--      DROP DOMAIN s.positive;
CREATE DOMAIN s.positive AS integer;

-- 5. AddCompositeType: composite type s.pair
--    inverse, restores all:
--      DROP TYPE s.pair;
CREATE TYPE s.pair AS (a integer, b text);

-- 6. AddFunction: function s.twice(integer)
--    inverse, restores all:
--      DROP FUNCTION s.twice(integer);
CREATE OR REPLACE FUNCTION s.twice(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 * 2$function$;

-- 7. AddProcedure: procedure s.nothing()
--    inverse, restores all:
--      DROP PROCEDURE s.nothing();
CREATE OR REPLACE PROCEDURE s.nothing()
 LANGUAGE sql
AS $procedure$$procedure$;

-- 8. AddAggregate: aggregate s.total(integer)
--    inverse, restores all:
--      DROP AGGREGATE s.total(integer);
CREATE AGGREGATE s.total(integer) (SFUNC = int4pl, STYPE = integer);

-- 9. AddForeignDataWrapper: foreign data wrapper far
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER far;
CREATE FOREIGN DATA WRAPPER far NO HANDLER NO VALIDATOR;

-- 10. AddForeignServer: foreign server there
--    inverse, restores all:
--      DROP SERVER there;
CREATE SERVER there FOREIGN DATA WRAPPER far;

-- 11. AddSequence: sequence s.counter
--    inverse, restores all:
--      DROP SEQUENCE s.counter;
CREATE SEQUENCE s.counter;

-- 12. AddSequence: sequence s.item_code_seq
--    inverse, restores all:
--      DROP SEQUENCE s.item_code_seq;
CREATE SEQUENCE s.item_code_seq AS integer;

-- 13. AddTable: table s.away
--    inverse, restores all:
--      DROP FOREIGN TABLE s.away;
CREATE FOREIGN TABLE s.away (
  id integer
) SERVER there;

-- 14. AddTable: table s.item
--    inverse, restores all:
--      DROP TABLE s.item;
CREATE TABLE s.item (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  code integer NOT NULL DEFAULT nextval('s.item_code_seq'::regclass),
  name text
);

-- 15. AddSequence: sequence s.item_code_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE s.item_code_seq OWNED BY NONE;
ALTER SEQUENCE s.item_code_seq OWNED BY s.item.code;

-- 16. AddView: view s.items
--    inverse, restores all:
--      DROP VIEW s.items;
CREATE VIEW s.items AS
 SELECT item.id,
    item.name
   FROM s.item;

-- 17. AddMaterializedView: materialized view s.stored
--    inverse, restores all:
--      DROP MATERIALIZED VIEW s.stored;
CREATE MATERIALIZED VIEW s.stored AS
 SELECT item.id,
    item.name
   FROM s.item;

-- 18. AlterPrivileges: schema s
--    inverse: none needed
GRANT USAGE ON SCHEMA s TO reader;

-- 19. AlterPrivileges: language speak
--    inverse: none needed
REVOKE USAGE ON LANGUAGE speak FROM PUBLIC;

-- 20. AlterPrivileges: enum s.mood
--    inverse: none needed
REVOKE USAGE ON TYPE s.mood FROM PUBLIC;

-- 21. AlterPrivileges: enum s.mood
--    inverse: none needed
GRANT USAGE ON TYPE s.mood TO reader WITH GRANT OPTION;

-- 22. AlterPrivileges: domain s.positive
--    inverse: none needed
REVOKE USAGE ON DOMAIN s.positive FROM PUBLIC;

-- 23. AlterPrivileges: composite type s.pair
--    inverse: none needed
GRANT USAGE ON TYPE s.pair TO writer;

-- 24. AlterPrivileges: sequence s.counter
--    inverse: none needed
GRANT SELECT, USAGE ON SEQUENCE s.counter TO reader;

-- 25. AlterPrivileges: sequence s.item_code_seq
--    inverse: none needed
GRANT USAGE ON SEQUENCE s.item_code_seq TO writer;

-- 26. AlterPrivileges: function s.twice(integer)
--    inverse: none needed
REVOKE EXECUTE ON FUNCTION s.twice(integer) FROM PUBLIC;

-- 27. AlterPrivileges: function s.twice(integer)
--    inverse: none needed
GRANT EXECUTE ON FUNCTION s.twice(integer) TO reader WITH GRANT OPTION;

-- 28. AlterPrivileges: procedure s.nothing()
--    inverse: none needed
REVOKE EXECUTE ON PROCEDURE s.nothing() FROM PUBLIC;

-- 29. AlterPrivileges: aggregate s.total(integer)
--    inverse: none needed
GRANT EXECUTE ON FUNCTION s.total(integer) TO writer;

-- 30. AlterPrivileges: foreign data wrapper far
--    inverse: none needed
GRANT USAGE ON FOREIGN DATA WRAPPER far TO writer;

-- 31. AlterPrivileges: foreign server there
--    inverse: none needed
GRANT USAGE ON FOREIGN SERVER there TO writer WITH GRANT OPTION;

-- 32. AlterPrivileges: column s.away.id
--    inverse: none needed
GRANT SELECT (id) ON TABLE s.away TO writer;

-- 33. AlterPrivileges: table s.away
--    inverse: none needed
GRANT SELECT ON TABLE s.away TO reader;

-- 34. AlterPrivileges: column s.item.code
--    inverse: none needed
GRANT INSERT (code) ON TABLE s.item TO reader;

-- 35. AlterPrivileges: column s.item.id
--    inverse: none needed
GRANT USAGE ON SEQUENCE s.item_id_seq TO writer;

-- 36. AlterPrivileges: column s.item.name
--    inverse: none needed
GRANT SELECT (name) ON TABLE s.item TO PUBLIC;

-- 37. AlterPrivileges: column s.item.name
--    inverse: none needed
GRANT INSERT (name), UPDATE (name) ON TABLE s.item TO reader;

-- 38. AlterPrivileges: table s.item
--    inverse: none needed
GRANT SELECT, REFERENCES ON TABLE s.item TO reader;

-- 39. AlterPrivileges: table s.item
--    inverse: none needed
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE s.item TO writer WITH GRANT OPTION;

-- 40. AlterPrivileges: view s.items
--    inverse: none needed
GRANT SELECT ON TABLE s.items TO PUBLIC;

-- 41. AlterPrivileges: view s.items
--    inverse: none needed
GRANT UPDATE (name) ON TABLE s.items TO reader;

-- 42. AlterPrivileges: materialized view s.stored
--    inverse: none needed
GRANT SELECT ON TABLE s.stored TO reader;

COMMIT;
