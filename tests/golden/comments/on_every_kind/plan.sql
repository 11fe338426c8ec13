-- plumb plan comments/on_every_kind
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

-- 3. AddExtension: extension hstore
--    inverse, restores all:
--      DROP EXTENSION hstore;
CREATE EXTENSION hstore SCHEMA s VERSION '1.8';

-- 4. AddLanguage: language speak
--    inverse, restores all:
--      DROP LANGUAGE speak;
CREATE TRUSTED LANGUAGE speak HANDLER plpgsql_call_handler;

-- 5. AddAccessMethod: access method pile
--    inverse, restores all:
--      DROP ACCESS METHOD pile;
CREATE ACCESS METHOD pile TYPE TABLE HANDLER heap_tableam_handler;

-- 6. AddCollation: collation s.plain
--    inverse, restores all:
--      DROP COLLATION s.plain;
CREATE COLLATION s.plain (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'C');

-- 7. AddDomain: domain s.positive
--    inverse, restores all:
--      DROP DOMAIN s.positive;
CREATE DOMAIN s.positive AS integer
  CONSTRAINT above CHECK ((VALUE > 0));

-- 8. AddCompositeType: composite type s.pair
--    inverse, restores all:
--      DROP TYPE s.pair;
CREATE TYPE s.pair AS (a integer, b text);

-- 9. AddRangeType: range type s.span
--    inverse, restores all:
--      DROP TYPE s.span;
CREATE TYPE s.span AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = s.span_multirange);

-- 10. AddFunction: function s.touch()
--    inverse, restores all:
--      DROP FUNCTION s.touch();
CREATE OR REPLACE FUNCTION s.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

-- 11. AddFunction: function s.twice(integer)
--    inverse, restores all:
--      DROP FUNCTION s.twice(integer);
CREATE OR REPLACE FUNCTION s.twice(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 * 2$function$;

-- 12. AddFunction: function s.watch()
--    inverse, restores all:
--      DROP FUNCTION s.watch();
CREATE OR REPLACE FUNCTION s.watch()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$BEGIN END$function$;

-- 13. AddProcedure: procedure s.nothing()
--    inverse, restores all:
--      DROP PROCEDURE s.nothing();
CREATE OR REPLACE PROCEDURE s.nothing()
 LANGUAGE sql
AS $procedure$$procedure$;

-- 14. AddAggregate: aggregate s.total(integer)
--    inverse, restores all:
--      DROP AGGREGATE s.total(integer);
CREATE AGGREGATE s.total(integer) (SFUNC = int4pl, STYPE = integer);

-- 15. AddOperatorFamily: operator family s.family(btree)
--    inverse, restores all:
--      DROP OPERATOR FAMILY s.family USING btree;
CREATE OPERATOR FAMILY s.family USING btree;

-- 16. AddOperatorClass: operator class s.class(btree)
--    inverse, restores all:
--      DROP OPERATOR CLASS s.class USING btree;
CREATE OPERATOR CLASS s.class FOR TYPE integer USING btree FAMILY s.family AS
  FUNCTION 1 (integer, integer) btint4cmp(integer,integer);

-- 17. AddOperator: operator s.<+>(integer, integer)
--    inverse, restores all:
--      DROP OPERATOR s.<+> (integer, integer);
CREATE OPERATOR s.<+> (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer);

-- 18. AddCast: cast (s.pair AS text)
--    inverse, restores all:
--      DROP CAST (s.pair AS text);
CREATE CAST (s.pair AS text) WITH INOUT;

-- 19. AddTransform: transform (FOR s.mood LANGUAGE sql)
--    inverse, restores all:
--      DROP TRANSFORM FOR s.mood LANGUAGE sql;
CREATE TRANSFORM FOR s.mood LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- 20. AddConversion: conversion s.turn
--    inverse, restores all:
--      DROP CONVERSION s.turn;
CREATE CONVERSION s.turn FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- 21. AddTextSearchParser: text search parser s.parser
--    inverse, restores all:
--      DROP TEXT SEARCH PARSER s.parser;
CREATE TEXT SEARCH PARSER s.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);

-- 22. AddTextSearchTemplate: text search template s.template
--    inverse, restores all:
--      DROP TEXT SEARCH TEMPLATE s.template;
CREATE TEXT SEARCH TEMPLATE s.template (LEXIZE = dsimple_lexize);

-- 23. AddTextSearchDictionary: text search dictionary s.words
--    inverse, restores all:
--      DROP TEXT SEARCH DICTIONARY s.words;
CREATE TEXT SEARCH DICTIONARY s.words (TEMPLATE = pg_catalog.simple);

-- 24. AddTextSearchConfiguration: text search configuration s.search
--    inverse, restores all:
--      DROP TEXT SEARCH CONFIGURATION s.search;
CREATE TEXT SEARCH CONFIGURATION s.search (PARSER = pg_catalog."default");

-- 25. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR asciihword WITH pg_catalog.simple;

-- 26. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR asciiword WITH pg_catalog.simple;

-- 27. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR email WITH pg_catalog.simple;

-- 28. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR file WITH pg_catalog.simple;

-- 29. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR "float" WITH pg_catalog.simple;

-- 30. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR host WITH pg_catalog.simple;

-- 31. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword WITH pg_catalog.simple;

-- 32. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword_asciipart WITH pg_catalog.simple;

-- 33. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;

-- 34. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR hword_part WITH pg_catalog.simple;

-- 35. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR "int" WITH pg_catalog.simple;

-- 36. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR numhword WITH pg_catalog.simple;

-- 37. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR numword WITH pg_catalog.simple;

-- 38. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR sfloat WITH pg_catalog.simple;

-- 39. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR uint WITH pg_catalog.simple;

-- 40. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR url WITH pg_catalog.simple;

-- 41. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR url_path WITH pg_catalog.simple;

-- 42. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR version WITH pg_catalog.simple;

-- 43. AddTextSearchConfiguration: text search configuration s.search
--    inverse: none needed
ALTER TEXT SEARCH CONFIGURATION s.search ADD MAPPING FOR word WITH pg_catalog.simple;

-- 44. AddForeignDataWrapper: foreign data wrapper far
--    inverse, restores all:
--      DROP FOREIGN DATA WRAPPER far;
CREATE FOREIGN DATA WRAPPER far NO HANDLER NO VALIDATOR;

-- 45. AddForeignServer: foreign server there
--    inverse, restores all:
--      DROP SERVER there;
CREATE SERVER there FOREIGN DATA WRAPPER far;

-- 46. AddSequence: sequence s.counter
--    inverse, restores all:
--      DROP SEQUENCE s.counter;
CREATE SEQUENCE s.counter;

-- 47. AddTable: table s.away
--    inverse, restores all:
--      DROP FOREIGN TABLE s.away;
CREATE FOREIGN TABLE s.away (
  id integer
) SERVER there;

-- 48. AddTable: table s.item
--    inverse, restores all:
--      DROP TABLE s.item;
CREATE TABLE s.item (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  code integer,
  name text,
  CONSTRAINT item_code_check CHECK ((code > 0)),
  CONSTRAINT item_key PRIMARY KEY (id),
  CONSTRAINT item_name UNIQUE (name)
);

-- 49. AddTable: table s.log
--    inverse, restores all:
--      DROP TABLE s.log;
CREATE TABLE s.log (
  at date
) PARTITION BY RANGE (at);

-- 50. AddTable: table s.log_2020
--    inverse, restores all:
--      DROP TABLE s.log_2020;
CREATE TABLE s.log_2020 (
  at date
);

-- 51. AddTable: table s.part
--    inverse, restores all:
--      DROP TABLE s.part;
CREATE TABLE s.part (
  item integer
);

-- 52. AddIndex: index s.item.item_code
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX s.item_code;
CREATE INDEX item_code ON s.item (code);

-- 53. AddIndex: index s.log.log_at
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX s.log_at;
CREATE INDEX log_at ON s.log (at);

-- 54. AddIndex: index s.log_2020.log_2020_at_idx
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX s.log_2020_at_idx;
CREATE INDEX log_2020_at_idx ON s.log_2020 (at);

-- 55. AttachPartition: table s.log_2020
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE s.log DETACH PARTITION s.log_2020;
ALTER TABLE s.log ATTACH PARTITION s.log_2020 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- 56. AddForeignKey: foreign key s.part.part_item
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE s.part DROP CONSTRAINT part_item;
ALTER TABLE s.part ADD CONSTRAINT part_item FOREIGN KEY (item) REFERENCES s.item (id);

-- 57. AddStatistics: statistics s.item.item_stat
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP STATISTICS s.item_stat;
CREATE STATISTICS s.item_stat ON code, name FROM s.item;

-- 58. AddView: view s.items
--    inverse, restores all:
--      DROP VIEW s.items;
CREATE VIEW s.items AS
 SELECT item.id,
    item.name
   FROM s.item;

-- 59. AddMaterializedView: materialized view s.stored
--    inverse, restores all:
--      DROP MATERIALIZED VIEW s.stored;
CREATE MATERIALIZED VIEW s.stored AS
 SELECT item.id,
    item.name
   FROM s.item;

-- 60. AddIndex: index s.stored.stored_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX s.stored_id;
CREATE UNIQUE INDEX stored_id ON s.stored USING btree (id);

-- 61. AddRule: rule s.item.quiet
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP RULE quiet ON s.item;
CREATE RULE quiet AS
    ON DELETE TO s.item DO INSTEAD NOTHING;

-- 62. AddTrigger: trigger s.item.touch
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      DROP TRIGGER touch ON s.item;
CREATE TRIGGER touch BEFORE INSERT ON s.item FOR EACH ROW EXECUTE FUNCTION s.touch();

-- 63. AddPolicy: policy s.item.own
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      DROP POLICY own ON s.item;
CREATE POLICY own ON s.item USING (true);

-- 64. AddEventTrigger: event trigger watching
--    inverse, restores all:
--      DROP EVENT TRIGGER watching;
CREATE EVENT TRIGGER watching ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION s.watch();

-- 65. AddPublication: publication news
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      DROP PUBLICATION news;
CREATE PUBLICATION news FOR TABLE ONLY s.item;

-- 66. AddSubscription: subscription olds
--    hazard: unknown: its connection is a secret, which plumb never reads: write it in place of the one here, or set it afterwards (ALTER SUBSCRIPTION olds CONNECTION …)
--    hazard: changes_behaviour: it receives nothing until its slot is there on the publisher and it is switched on (ALTER SUBSCRIPTION olds ENABLE, then REFRESH PUBLICATION)
--    inverse, restores all:
--      ALTER SUBSCRIPTION olds DISABLE;
--      ALTER SUBSCRIPTION olds SET (slot_name = NONE);
--      DROP SUBSCRIPTION olds;
CREATE SUBSCRIPTION olds CONNECTION 'host=to-be-given user=to-be-given password=to-be-given' PUBLICATION news WITH (connect = false, slot_name = NONE);

-- 67. AlterComment: schema s
--    inverse: none needed
COMMENT ON SCHEMA s IS 'it''s schema';

-- 68. AlterComment: extension hstore
--    inverse: none needed
COMMENT ON EXTENSION hstore IS 'it''s extension';

-- 69. AlterComment: language speak
--    inverse: none needed
COMMENT ON LANGUAGE speak IS 'it''s language';

-- 70. AlterComment: access method pile
--    inverse: none needed
COMMENT ON ACCESS METHOD pile IS 'it''s access';

-- 71. AlterComment: collation s.plain
--    inverse: none needed
COMMENT ON COLLATION s.plain IS 'it''s collation';

-- 72. AlterComment: enum s.mood
--    inverse: none needed
COMMENT ON TYPE s.mood IS 'it''s type';

-- 73. AlterComment: domain s.positive
--    inverse: none needed
COMMENT ON DOMAIN s.positive IS 'it''s domain';

-- 74. AlterComment: domain s.positive
--    inverse: none needed
COMMENT ON CONSTRAINT above ON DOMAIN s.positive IS 'it''s constraint';

-- 75. AlterComment: composite type s.pair
--    inverse: none needed
COMMENT ON TYPE s.pair IS 'it''s type';

-- 76. AlterComment: composite type s.pair
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN s.pair.b IS 'it''s column';

-- 77. AlterComment: range type s.span
--    inverse: none needed
COMMENT ON TYPE s.span IS 'it''s type';

-- 78. AlterComment: sequence s.counter
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON SEQUENCE s.counter IS 'it''s sequence';

-- 79. AlterComment: function s.twice(integer)
--    inverse: none needed
COMMENT ON FUNCTION s.twice(integer) IS 'it''s function';

-- 80. AlterComment: procedure s.nothing()
--    inverse: none needed
COMMENT ON PROCEDURE s.nothing() IS 'it''s procedure';

-- 81. AlterComment: aggregate s.total(integer)
--    inverse: none needed
COMMENT ON AGGREGATE s.total(integer) IS 'it''s aggregate';

-- 82. AlterComment: operator family s.family(btree)
--    inverse: none needed
COMMENT ON OPERATOR FAMILY s.family USING btree IS 'it''s operator';

-- 83. AlterComment: operator class s.class(btree)
--    inverse: none needed
COMMENT ON OPERATOR CLASS s.class USING btree IS 'it''s operator';

-- 84. AlterComment: operator s.<+>(integer, integer)
--    inverse: none needed
COMMENT ON OPERATOR s.<+> (integer, integer) IS 'it''s operator';

-- 85. AlterComment: cast (s.pair AS text)
--    inverse: none needed
COMMENT ON CAST (s.pair AS text) IS 'it''s cast';

-- 86. AlterComment: transform (FOR s.mood LANGUAGE sql)
--    inverse: none needed
COMMENT ON TRANSFORM FOR s.mood LANGUAGE sql IS 'it''s transform';

-- 87. AlterComment: conversion s.turn
--    inverse: none needed
COMMENT ON CONVERSION s.turn IS 'it''s conversion';

-- 88. AlterComment: text search parser s.parser
--    inverse: none needed
COMMENT ON TEXT SEARCH PARSER s.parser IS 'it''s text';

-- 89. AlterComment: text search template s.template
--    inverse: none needed
COMMENT ON TEXT SEARCH TEMPLATE s.template IS 'it''s text';

-- 90. AlterComment: text search dictionary s.words
--    inverse: none needed
COMMENT ON TEXT SEARCH DICTIONARY s.words IS 'it''s text';

-- 91. AlterComment: text search configuration s.search
--    inverse: none needed
COMMENT ON TEXT SEARCH CONFIGURATION s.search IS 'it''s text';

-- 92. AlterComment: foreign data wrapper far
--    inverse: none needed
COMMENT ON FOREIGN DATA WRAPPER far IS 'it''s foreign';

-- 93. AlterComment: foreign server there
--    inverse: none needed
COMMENT ON SERVER there IS 'it''s server';

-- 94. AlterComment: table s.away
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON FOREIGN TABLE s.away IS 'it''s foreign';

-- 95. AlterComment: table s.item
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON TABLE s.item IS 'it''s table';

-- 96. AlterComment: table s.log
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON TABLE s.log IS 'it''s table';

-- 97. AlterComment: table s.log_2020
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON TABLE s.log_2020 IS 'it''s table';

-- 98. AlterComment: column s.away.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN s.away.id IS 'it''s column';

-- 99. AlterComment: column s.item.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON SEQUENCE s.item_id_seq IS 'it''s sequence';

-- 100. AlterComment: column s.item.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN s.item.name IS 'it''s column';

-- 101. AlterComment: column s.log_2020.at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN s.log_2020.at IS 'it''s column';

-- 102. AlterComment: primary key s.item.item_key
--    inverse: none needed
COMMENT ON CONSTRAINT item_key ON s.item IS 'it''s constraint';

-- 103. AlterComment: unique constraint s.item.item_name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX s.item_name IS 'it''s index';

-- 104. AlterComment: foreign key s.part.part_item
--    inverse: none needed
COMMENT ON CONSTRAINT part_item ON s.part IS 'it''s constraint';

-- 105. AlterComment: check constraint s.item.item_code_check
--    inverse: none needed
COMMENT ON CONSTRAINT item_code_check ON s.item IS 'it''s constraint';

-- 106. AlterComment: index s.item.item_code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX s.item_code IS 'it''s index';

-- 107. AlterComment: index s.log.log_at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX s.log_at IS 'it''s index';

-- 108. AlterComment: index s.log_2020.log_2020_at_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX s.log_2020_at_idx IS 'it''s index';

-- 109. AlterComment: index s.stored.stored_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX s.stored_id IS 'it''s index';

-- 110. AlterComment: statistics s.item.item_stat
--    inverse: none needed
COMMENT ON STATISTICS s.item_stat IS 'it''s statistics';

-- 111. AlterComment: view s.items
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON VIEW s.items IS 'it''s view';

-- 112. AlterComment: view s.items
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN s.items.name IS 'it''s column';

-- 113. AlterComment: materialized view s.stored
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON MATERIALIZED VIEW s.stored IS 'it''s materialized';

-- 114. AlterComment: materialized view s.stored
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN s.stored.name IS 'it''s column';

-- 115. AlterComment: rule s.item.quiet
--    inverse: none needed
COMMENT ON RULE quiet ON s.item IS 'it''s rule';

-- 116. AlterComment: trigger s.item.touch
--    inverse: none needed
COMMENT ON TRIGGER touch ON s.item IS 'it''s trigger';

-- 117. AlterComment: policy s.item.own
--    inverse: none needed
COMMENT ON POLICY own ON s.item IS 'it''s policy';

-- 118. AlterComment: event trigger watching
--    inverse: none needed
COMMENT ON EVENT TRIGGER watching IS 'it''s event';

-- 119. AlterComment: publication news
--    inverse: none needed
COMMENT ON PUBLICATION news IS 'it''s publication';

-- 120. AlterComment: subscription olds
--    inverse: none needed
COMMENT ON SUBSCRIPTION olds IS 'it''s subscription';

COMMIT;
