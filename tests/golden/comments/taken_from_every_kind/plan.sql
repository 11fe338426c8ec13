-- plumb plan comments/taken_from_every_kind
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

-- 1. AlterComment: schema s
--    inverse, restores all:
--      COMMENT ON SCHEMA s IS 'it''s schema';
COMMENT ON SCHEMA s IS NULL;

-- 2. AlterComment: extension hstore
--    inverse, restores all:
--      COMMENT ON EXTENSION hstore IS 'it''s extension';
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';

-- 3. AlterComment: language speak
--    inverse, restores all:
--      COMMENT ON LANGUAGE speak IS 'it''s language';
COMMENT ON LANGUAGE speak IS NULL;

-- 4. AlterComment: access method pile
--    inverse, restores all:
--      COMMENT ON ACCESS METHOD pile IS 'it''s access';
COMMENT ON ACCESS METHOD pile IS NULL;

-- 5. AlterComment: collation s.plain
--    inverse, restores all:
--      COMMENT ON COLLATION s.plain IS 'it''s collation';
COMMENT ON COLLATION s.plain IS NULL;

-- 6. AlterComment: enum s.mood
--    inverse, restores all:
--      COMMENT ON TYPE s.mood IS 'it''s type';
COMMENT ON TYPE s.mood IS NULL;

-- 7. AlterComment: domain s.positive
--    inverse, restores all:
--      COMMENT ON DOMAIN s.positive IS 'it''s domain';
COMMENT ON DOMAIN s.positive IS NULL;

-- 8. AlterComment: domain s.positive
--    inverse, restores all:
--      COMMENT ON CONSTRAINT above ON DOMAIN s.positive IS 'it''s constraint';
COMMENT ON CONSTRAINT above ON DOMAIN s.positive IS NULL;

-- 9. AlterComment: composite type s.pair
--    inverse, restores all:
--      COMMENT ON TYPE s.pair IS 'it''s type';
COMMENT ON TYPE s.pair IS NULL;

-- 10. AlterComment: composite type s.pair
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.pair.b IS 'it''s column';
COMMENT ON COLUMN s.pair.b IS NULL;

-- 11. AlterComment: range type s.span
--    inverse, restores all:
--      COMMENT ON TYPE s.span IS 'it''s type';
COMMENT ON TYPE s.span IS NULL;

-- 12. AlterComment: sequence s.counter
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON SEQUENCE s.counter IS 'it''s sequence';
COMMENT ON SEQUENCE s.counter IS NULL;

-- 13. AlterComment: function s.twice(integer)
--    inverse, restores all:
--      COMMENT ON FUNCTION s.twice(integer) IS 'it''s function';
COMMENT ON FUNCTION s.twice(integer) IS NULL;

-- 14. AlterComment: procedure s.nothing()
--    inverse, restores all:
--      COMMENT ON PROCEDURE s.nothing() IS 'it''s procedure';
COMMENT ON PROCEDURE s.nothing() IS NULL;

-- 15. AlterComment: aggregate s.total(integer)
--    inverse, restores all:
--      COMMENT ON AGGREGATE s.total(integer) IS 'it''s aggregate';
COMMENT ON AGGREGATE s.total(integer) IS NULL;

-- 16. AlterComment: operator family s.family(btree)
--    inverse, restores all:
--      COMMENT ON OPERATOR FAMILY s.family USING btree IS 'it''s operator';
COMMENT ON OPERATOR FAMILY s.family USING btree IS NULL;

-- 17. AlterComment: operator class s.class(btree)
--    inverse, restores all:
--      COMMENT ON OPERATOR CLASS s.class USING btree IS 'it''s operator';
COMMENT ON OPERATOR CLASS s.class USING btree IS NULL;

-- 18. AlterComment: operator s.<+>(integer, integer)
--    inverse, restores all:
--      COMMENT ON OPERATOR s.<+> (integer, integer) IS 'it''s operator';
COMMENT ON OPERATOR s.<+> (integer, integer) IS NULL;

-- 19. AlterComment: cast (s.pair AS text)
--    inverse, restores all:
--      COMMENT ON CAST (s.pair AS text) IS 'it''s cast';
COMMENT ON CAST (s.pair AS text) IS NULL;

-- 20. AlterComment: transform (FOR s.mood LANGUAGE sql)
--    inverse, restores all:
--      COMMENT ON TRANSFORM FOR s.mood LANGUAGE sql IS 'it''s transform';
COMMENT ON TRANSFORM FOR s.mood LANGUAGE sql IS NULL;

-- 21. AlterComment: conversion s.turn
--    inverse, restores all:
--      COMMENT ON CONVERSION s.turn IS 'it''s conversion';
COMMENT ON CONVERSION s.turn IS NULL;

-- 22. AlterComment: text search parser s.parser
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH PARSER s.parser IS 'it''s text';
COMMENT ON TEXT SEARCH PARSER s.parser IS NULL;

-- 23. AlterComment: text search template s.template
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH TEMPLATE s.template IS 'it''s text';
COMMENT ON TEXT SEARCH TEMPLATE s.template IS NULL;

-- 24. AlterComment: text search dictionary s.words
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH DICTIONARY s.words IS 'it''s text';
COMMENT ON TEXT SEARCH DICTIONARY s.words IS NULL;

-- 25. AlterComment: text search configuration s.search
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH CONFIGURATION s.search IS 'it''s text';
COMMENT ON TEXT SEARCH CONFIGURATION s.search IS NULL;

-- 26. AlterComment: foreign data wrapper far
--    inverse, restores all:
--      COMMENT ON FOREIGN DATA WRAPPER far IS 'it''s foreign';
COMMENT ON FOREIGN DATA WRAPPER far IS NULL;

-- 27. AlterComment: foreign server there
--    inverse, restores all:
--      COMMENT ON SERVER there IS 'it''s server';
COMMENT ON SERVER there IS NULL;

-- 28. AlterComment: table s.away
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON FOREIGN TABLE s.away IS 'it''s foreign';
COMMENT ON FOREIGN TABLE s.away IS NULL;

-- 29. AlterComment: table s.item
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON TABLE s.item IS 'it''s table';
COMMENT ON TABLE s.item IS NULL;

-- 30. AlterComment: table s.log
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON TABLE s.log IS 'it''s table';
COMMENT ON TABLE s.log IS NULL;

-- 31. AlterComment: table s.log_2020
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON TABLE s.log_2020 IS 'it''s table';
COMMENT ON TABLE s.log_2020 IS NULL;

-- 32. AlterComment: column s.away.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.away.id IS 'it''s column';
COMMENT ON COLUMN s.away.id IS NULL;

-- 33. AlterComment: column s.item.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON SEQUENCE s.item_id_seq IS 'it''s sequence';
COMMENT ON SEQUENCE s.item_id_seq IS NULL;

-- 34. AlterComment: column s.item.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.item.name IS 'it''s column';
COMMENT ON COLUMN s.item.name IS NULL;

-- 35. AlterComment: column s.log_2020.at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.log_2020.at IS 'it''s column';
COMMENT ON COLUMN s.log_2020.at IS NULL;

-- 36. AlterComment: primary key s.item.item_key
--    inverse, restores all:
--      COMMENT ON CONSTRAINT item_key ON s.item IS 'it''s constraint';
COMMENT ON CONSTRAINT item_key ON s.item IS NULL;

-- 37. AlterComment: unique constraint s.item.item_name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.item_name IS 'it''s index';
COMMENT ON INDEX s.item_name IS NULL;

-- 38. AlterComment: foreign key s.part.part_item
--    inverse, restores all:
--      COMMENT ON CONSTRAINT part_item ON s.part IS 'it''s constraint';
COMMENT ON CONSTRAINT part_item ON s.part IS NULL;

-- 39. AlterComment: check constraint s.item.item_code_check
--    inverse, restores all:
--      COMMENT ON CONSTRAINT item_code_check ON s.item IS 'it''s constraint';
COMMENT ON CONSTRAINT item_code_check ON s.item IS NULL;

-- 40. AlterComment: index s.item.item_code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.item_code IS 'it''s index';
COMMENT ON INDEX s.item_code IS NULL;

-- 41. AlterComment: index s.log.log_at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.log_at IS 'it''s index';
COMMENT ON INDEX s.log_at IS NULL;

-- 42. AlterComment: index s.log_2020.log_2020_at_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.log_2020_at_idx IS 'it''s index';
COMMENT ON INDEX s.log_2020_at_idx IS NULL;

-- 43. AlterComment: index s.stored.stored_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.stored_id IS 'it''s index';
COMMENT ON INDEX s.stored_id IS NULL;

-- 44. AlterComment: statistics s.item.item_stat
--    inverse, restores all:
--      COMMENT ON STATISTICS s.item_stat IS 'it''s statistics';
COMMENT ON STATISTICS s.item_stat IS NULL;

-- 45. AlterComment: view s.items
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON VIEW s.items IS 'it''s view';
COMMENT ON VIEW s.items IS NULL;

-- 46. AlterComment: view s.items
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.items.name IS 'it''s column';
COMMENT ON COLUMN s.items.name IS NULL;

-- 47. AlterComment: materialized view s.stored
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON MATERIALIZED VIEW s.stored IS 'it''s materialized';
COMMENT ON MATERIALIZED VIEW s.stored IS NULL;

-- 48. AlterComment: materialized view s.stored
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.stored.name IS 'it''s column';
COMMENT ON COLUMN s.stored.name IS NULL;

-- 49. AlterComment: rule s.item.quiet
--    inverse, restores all:
--      COMMENT ON RULE quiet ON s.item IS 'it''s rule';
COMMENT ON RULE quiet ON s.item IS NULL;

-- 50. AlterComment: trigger s.item.touch
--    inverse, restores all:
--      COMMENT ON TRIGGER touch ON s.item IS 'it''s trigger';
COMMENT ON TRIGGER touch ON s.item IS NULL;

-- 51. AlterComment: policy s.item.own
--    inverse, restores all:
--      COMMENT ON POLICY own ON s.item IS 'it''s policy';
COMMENT ON POLICY own ON s.item IS NULL;

-- 52. AlterComment: event trigger watching
--    inverse, restores all:
--      COMMENT ON EVENT TRIGGER watching IS 'it''s event';
COMMENT ON EVENT TRIGGER watching IS NULL;

-- 53. AlterComment: publication news
--    inverse, restores all:
--      COMMENT ON PUBLICATION news IS 'it''s publication';
COMMENT ON PUBLICATION news IS NULL;

-- 54. AlterComment: subscription olds
--    inverse, restores all:
--      COMMENT ON SUBSCRIPTION olds IS 'it''s subscription';
COMMENT ON SUBSCRIPTION olds IS NULL;

COMMIT;
