-- plumb plan owners/on_every_kind
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

-- 4. AddCollation: collation s.plain
--    inverse, restores all:
--      DROP COLLATION s.plain;
CREATE COLLATION s.plain (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');

-- 5. AddDomain: domain s.positive
--    inverse, restores all:
--      DROP DOMAIN s.positive;
CREATE DOMAIN s.positive AS integer;

-- 6. AddCompositeType: composite type s.pair
--    inverse, restores all:
--      DROP TYPE s.pair;
CREATE TYPE s.pair AS (a integer, b text);

-- 7. AddRangeType: range type s.span
--    inverse, restores all:
--      DROP TYPE s.span;
CREATE TYPE s.span AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = s.span_multirange);

-- 8. AddFunction: function s.twice(integer)
--    inverse, restores all:
--      DROP FUNCTION s.twice(integer);
CREATE OR REPLACE FUNCTION s.twice(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 * 2$function$;

-- 9. AddFunction: function s.watch()
--    inverse, restores all:
--      DROP FUNCTION s.watch();
CREATE OR REPLACE FUNCTION s.watch()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

-- 10. AddProcedure: procedure s.nothing()
--    inverse, restores all:
--      DROP PROCEDURE s.nothing();
CREATE OR REPLACE PROCEDURE s.nothing()
 LANGUAGE sql
AS $procedure$$procedure$;

-- 11. AddAggregate: aggregate s.total(integer)
--    inverse, restores all:
--      DROP AGGREGATE s.total(integer);
CREATE AGGREGATE s.total(integer) (SFUNC = int4pl, STYPE = integer);

-- 12. AddOperatorFamily: operator family s.family(btree)
--    inverse, restores all:
--      DROP OPERATOR FAMILY s.family USING btree;
CREATE OPERATOR FAMILY s.family USING btree;

-- 13. AddOperatorClass: operator class s.class(btree)
--    inverse, restores all:
--      DROP OPERATOR CLASS s.class USING btree;
CREATE OPERATOR CLASS s.class FOR TYPE integer USING btree FAMILY s.family AS
  FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

-- 14. AddOperator: operator s.<+>(integer, integer)
--    inverse, restores all:
--      DROP OPERATOR s.<+> (integer, integer);
CREATE OPERATOR s.<+> (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer);

-- 15. AddConversion: conversion s.turn
--    inverse, restores all:
--      DROP CONVERSION s.turn;
CREATE CONVERSION s.turn FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- 16. AddTextSearchDictionary: text search dictionary s.words
--    inverse, restores all:
--      DROP TEXT SEARCH DICTIONARY s.words;
CREATE TEXT SEARCH DICTIONARY s.words (TEMPLATE = pg_catalog.simple);

-- 17. AddTextSearchConfiguration: text search configuration s.search
--    inverse, restores all:
--      DROP TEXT SEARCH CONFIGURATION s.search;
CREATE TEXT SEARCH CONFIGURATION s.search (PARSER = pg_catalog."default");

-- 18. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR asciihword WITH pg_catalog.simple;

-- 19. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR asciiword WITH pg_catalog.simple;

-- 20. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR email WITH pg_catalog.simple;

-- 21. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR file WITH pg_catalog.simple;

-- 22. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR "float" WITH pg_catalog.simple;

-- 23. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR host WITH pg_catalog.simple;

-- 24. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword WITH pg_catalog.simple;

-- 25. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword_asciipart WITH pg_catalog.simple;

-- 26. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;

-- 27. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword_part WITH pg_catalog.simple;

-- 28. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR "int" WITH pg_catalog.simple;

-- 29. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR numhword WITH pg_catalog.simple;

-- 30. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR numword WITH pg_catalog.simple;

-- 31. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR sfloat WITH pg_catalog.simple;

-- 32. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR uint WITH pg_catalog.simple;

-- 33. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR url WITH pg_catalog.simple;

-- 34. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR url_path WITH pg_catalog.simple;

-- 35. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR version WITH pg_catalog.simple;

-- 36. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR word WITH pg_catalog.simple;

-- 37. AddForeignDataWrapper: foreign data wrapper far
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER far;
CREATE FOREIGN DATA WRAPPER far NO HANDLER NO VALIDATOR;

-- 38. AddForeignServer: foreign server there
--    inverse, restores all:
--      DROP SERVER there;
CREATE SERVER there FOREIGN DATA WRAPPER far;

-- 39. AddSequence: sequence s.counter
--    inverse, restores all:
--      DROP SEQUENCE s.counter;
CREATE SEQUENCE s.counter;

-- 40. AddSequence: sequence s.item_code_seq
--    inverse, restores all:
--      DROP SEQUENCE s.item_code_seq;
CREATE SEQUENCE s.item_code_seq AS integer;

-- 41. AddTable: table s.away
--    inverse, restores all:
--      DROP FOREIGN TABLE s.away;
CREATE FOREIGN TABLE s.away (
  id integer
) SERVER there;

-- 42. AddTable: table s.item
--    inverse, restores all:
--      DROP TABLE s.item;
CREATE TABLE s.item (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  code integer NOT NULL DEFAULT nextval('s.item_code_seq'::regclass),
  name text
);

-- 43. AddTable: table s.log
--    inverse, restores all:
--      DROP TABLE s.log;
CREATE TABLE s.log (
  at date
) PARTITION BY RANGE (at);

-- 44. AddTable: table s.log_2020
--    inverse, restores all:
--      DROP TABLE s.log_2020;
CREATE TABLE s.log_2020 (
  at date
);

-- 45. AddSequence: sequence s.item_code_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE s.item_code_seq OWNED BY NONE;
ALTER SEQUENCE s.item_code_seq OWNED BY s.item.code;

-- 46. AttachPartition: table s.log_2020
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE s.log DETACH PARTITION s.log_2020;
ALTER TABLE s.log ATTACH PARTITION s.log_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- 47. AddStatistics: statistics s.item.item_stat
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS s.item_stat;
CREATE STATISTICS s.item_stat ON code, name FROM s.item;

-- 48. AddView: view s.items
--    inverse, restores all:
--      DROP VIEW s.items;
CREATE VIEW s.items AS
 SELECT item.id,
    item.name
   FROM s.item;

-- 49. AddMaterializedView: materialized view s.stored
--    inverse, restores all:
--      DROP MATERIALIZED VIEW s.stored;
CREATE MATERIALIZED VIEW s.stored AS
 SELECT item.id,
    item.name
   FROM s.item;

-- 50. AddEventTrigger: event trigger watching
--    inverse, restores all:
--      DROP EVENT TRIGGER watching;
CREATE EVENT TRIGGER watching ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION s.watch();

-- 51. AddPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION news;
CREATE PUBLICATION news FOR TABLE ONLY s.item;

-- 52. AlterOwner: schema s
--    inverse: none needed
ALTER SCHEMA s OWNER TO keeper;

-- 53. AlterOwner: language speak
--    inverse: none needed
ALTER LANGUAGE speak OWNER TO keeper;

-- 54. AlterOwner: collation s.plain
--    inverse: none needed
ALTER COLLATION s.plain OWNER TO keeper;

-- 55. AlterOwner: enum s.mood
--    inverse: none needed
ALTER TYPE s.mood OWNER TO keeper;

-- 56. AlterOwner: domain s.positive
--    inverse: none needed
ALTER DOMAIN s.positive OWNER TO keeper;

-- 57. AlterOwner: composite type s.pair
--    inverse: none needed
ALTER TYPE s.pair OWNER TO keeper;

-- 58. AlterOwner: range type s.span
--    inverse: none needed
ALTER TYPE s.span OWNER TO keeper;

-- 59. AlterOwner: sequence s.counter
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER SEQUENCE s.counter OWNER TO keeper;

-- 60. AlterOwner: function s.twice(integer)
--    inverse: none needed
ALTER FUNCTION s.twice(integer) OWNER TO keeper;

-- 61. AlterOwner: procedure s.nothing()
--    inverse: none needed
ALTER PROCEDURE s.nothing() OWNER TO keeper;

-- 62. AlterOwner: aggregate s.total(integer)
--    inverse: none needed
ALTER AGGREGATE s.total(integer) OWNER TO keeper;

-- 63. AlterOwner: operator family s.family(btree)
--    inverse: none needed
ALTER OPERATOR FAMILY s.family USING btree OWNER TO keeper;

-- 64. AlterOwner: operator class s.class(btree)
--    inverse: none needed
ALTER OPERATOR CLASS s.class USING btree OWNER TO keeper;

-- 65. AlterOwner: operator s.<+>(integer, integer)
--    inverse: none needed
ALTER OPERATOR s.<+> (integer, integer) OWNER TO keeper;

-- 66. AlterOwner: conversion s.turn
--    inverse: none needed
ALTER CONVERSION s.turn OWNER TO keeper;

-- 67. AlterOwner: text search dictionary s.words
--    inverse: none needed
ALTER TEXT SEARCH DICTIONARY s.words OWNER TO keeper;

-- 68. AlterOwner: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search OWNER TO keeper;

-- 69. AlterOwner: foreign server there
--    inverse: none needed
ALTER SERVER there OWNER TO keeper;

-- 70. AlterOwner: table s.away
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE s.away OWNER TO keeper;

-- 71. AlterOwner: table s.item
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE s.item OWNER TO keeper;

-- 72. AlterOwner: table s.log
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE s.log OWNER TO keeper;

-- 73. AlterOwner: table s.log_2020
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE s.log_2020 OWNER TO keeper;

-- 74. AlterOwner: statistics s.item.item_stat
--    inverse: none needed
ALTER STATISTICS s.item_stat OWNER TO keeper;

-- 75. AlterOwner: view s.items
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER VIEW s.items OWNER TO keeper;

-- 76. AlterOwner: materialized view s.stored
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER MATERIALIZED VIEW s.stored OWNER TO keeper;

-- 77. AlterOwner: publication news
--    inverse: none needed
ALTER PUBLICATION news OWNER TO keeper;

COMMIT;
