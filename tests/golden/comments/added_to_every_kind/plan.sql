-- plumb plan comments/added_to_every_kind
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
--      COMMENT ON SCHEMA s IS NULL;
COMMENT ON SCHEMA s IS 'it''s schema';

-- 2. AlterComment: extension hstore
--    inverse, restores all:
--      COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
COMMENT ON EXTENSION hstore IS 'it''s extension';

-- 3. AlterComment: language speak
--    inverse, restores all:
--      COMMENT ON LANGUAGE speak IS NULL;
COMMENT ON LANGUAGE speak IS 'it''s language';

-- 4. AlterComment: access method pile
--    inverse, restores all:
--      COMMENT ON ACCESS METHOD pile IS NULL;
COMMENT ON ACCESS METHOD pile IS 'it''s access';

-- 5. AlterComment: collation s.plain
--    inverse, restores all:
--      COMMENT ON COLLATION s.plain IS NULL;
COMMENT ON COLLATION s.plain IS 'it''s collation';

-- 6. AlterComment: enum s.mood
--    inverse, restores all:
--      COMMENT ON TYPE s.mood IS NULL;
COMMENT ON TYPE s.mood IS 'it''s type';

-- 7. AlterComment: domain s.positive
--    inverse, restores all:
--      COMMENT ON DOMAIN s.positive IS NULL;
COMMENT ON DOMAIN s.positive IS 'it''s domain';

-- 8. AlterComment: domain s.positive
--    inverse, restores all:
--      COMMENT ON CONSTRAINT above ON DOMAIN s.positive IS NULL;
COMMENT ON CONSTRAINT above ON DOMAIN s.positive IS 'it''s constraint';

-- 9. AlterComment: composite type s.pair
--    inverse, restores all:
--      COMMENT ON TYPE s.pair IS NULL;
COMMENT ON TYPE s.pair IS 'it''s type';

-- 10. AlterComment: composite type s.pair
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.pair.b IS NULL;
COMMENT ON COLUMN s.pair.b IS 'it''s column';

-- 11. AlterComment: range type s.span
--    inverse, restores all:
--      COMMENT ON TYPE s.span IS NULL;
COMMENT ON TYPE s.span IS 'it''s type';

-- 12. AlterComment: sequence s.counter
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON SEQUENCE s.counter IS NULL;
COMMENT ON SEQUENCE s.counter IS 'it''s sequence';

-- 13. AlterComment: function s.twice(integer)
--    inverse, restores all:
--      COMMENT ON FUNCTION s.twice(integer) IS NULL;
COMMENT ON FUNCTION s.twice(integer) IS 'it''s function';

-- 14. AlterComment: procedure s.nothing()
--    inverse, restores all:
--      COMMENT ON PROCEDURE s.nothing() IS NULL;
COMMENT ON PROCEDURE s.nothing() IS 'it''s procedure';

-- 15. AlterComment: aggregate s.total(integer)
--    inverse, restores all:
--      COMMENT ON AGGREGATE s.total(integer) IS NULL;
COMMENT ON AGGREGATE s.total(integer) IS 'it''s aggregate';

-- 16. AlterComment: operator family s.family(btree)
--    inverse, restores all:
--      COMMENT ON OPERATOR FAMILY s.family USING btree IS NULL;
COMMENT ON OPERATOR FAMILY s.family USING btree IS 'it''s operator';

-- 17. AlterComment: operator class s.class(btree)
--    inverse, restores all:
--      COMMENT ON OPERATOR CLASS s.class USING btree IS NULL;
COMMENT ON OPERATOR CLASS s.class USING btree IS 'it''s operator';

-- 18. AlterComment: operator s.<+>(integer, integer)
--    inverse, restores all:
--      COMMENT ON OPERATOR s.<+> (integer, integer) IS NULL;
COMMENT ON OPERATOR s.<+> (integer, integer) IS 'it''s operator';

-- 19. AlterComment: cast (s.pair AS text)
--    inverse, restores all:
--      COMMENT ON CAST (s.pair AS text) IS NULL;
COMMENT ON CAST (s.pair AS text) IS 'it''s cast';

-- 20. AlterComment: transform (FOR s.mood LANGUAGE sql)
--    inverse, restores all:
--      COMMENT ON TRANSFORM FOR s.mood LANGUAGE sql IS NULL;
COMMENT ON TRANSFORM FOR s.mood LANGUAGE sql IS 'it''s transform';

-- 21. AlterComment: conversion s.turn
--    inverse, restores all:
--      COMMENT ON CONVERSION s.turn IS NULL;
COMMENT ON CONVERSION s.turn IS 'it''s conversion';

-- 22. AlterComment: text search parser s.parser
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH PARSER s.parser IS NULL;
COMMENT ON TEXT SEARCH PARSER s.parser IS 'it''s text';

-- 23. AlterComment: text search template s.template
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH TEMPLATE s.template IS NULL;
COMMENT ON TEXT SEARCH TEMPLATE s.template IS 'it''s text';

-- 24. AlterComment: text search dictionary s.words
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH DICTIONARY s.words IS NULL;
COMMENT ON TEXT SEARCH DICTIONARY s.words IS 'it''s text';

-- 25. AlterComment: text search configuration s.search
--    inverse, restores all:
--      COMMENT ON TEXT SEARCH CONFIGURATION s.search IS NULL;
COMMENT ON TEXT SEARCH CONFIGURATION s.search IS 'it''s text';

-- 26. AlterComment: foreign data wrapper far
--    inverse, restores all:
--      COMMENT ON FOREIGN DATA WRAPPER far IS NULL;
COMMENT ON FOREIGN DATA WRAPPER far IS 'it''s foreign';

-- 27. AlterComment: foreign server there
--    inverse, restores all:
--      COMMENT ON SERVER there IS NULL;
COMMENT ON SERVER there IS 'it''s server';

-- 28. AlterComment: table s.away
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON FOREIGN TABLE s.away IS NULL;
COMMENT ON FOREIGN TABLE s.away IS 'it''s foreign';

-- 29. AlterComment: table s.item
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON TABLE s.item IS NULL;
COMMENT ON TABLE s.item IS 'it''s table';

-- 30. AlterComment: table s.log
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON TABLE s.log IS NULL;
COMMENT ON TABLE s.log IS 'it''s table';

-- 31. AlterComment: table s.log_2020
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON TABLE s.log_2020 IS NULL;
COMMENT ON TABLE s.log_2020 IS 'it''s table';

-- 32. AlterComment: column s.away.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.away.id IS NULL;
COMMENT ON COLUMN s.away.id IS 'it''s column';

-- 33. AlterComment: column s.item.id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON SEQUENCE s.item_id_seq IS NULL;
COMMENT ON SEQUENCE s.item_id_seq IS 'it''s sequence';

-- 34. AlterComment: column s.item.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.item.name IS NULL;
COMMENT ON COLUMN s.item.name IS 'it''s column';

-- 35. AlterComment: column s.log_2020.at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.log_2020.at IS NULL;
COMMENT ON COLUMN s.log_2020.at IS 'it''s column';

-- 36. AlterComment: primary key s.item.item_key
--    inverse, restores all:
--      COMMENT ON CONSTRAINT item_key ON s.item IS NULL;
COMMENT ON CONSTRAINT item_key ON s.item IS 'it''s constraint';

-- 37. AlterComment: unique constraint s.item.item_name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.item_name IS NULL;
COMMENT ON INDEX s.item_name IS 'it''s index';

-- 38. AlterComment: foreign key s.part.part_item
--    inverse, restores all:
--      COMMENT ON CONSTRAINT part_item ON s.part IS NULL;
COMMENT ON CONSTRAINT part_item ON s.part IS 'it''s constraint';

-- 39. AlterComment: check constraint s.item.item_code_check
--    inverse, restores all:
--      COMMENT ON CONSTRAINT item_code_check ON s.item IS NULL;
COMMENT ON CONSTRAINT item_code_check ON s.item IS 'it''s constraint';

-- 40. AlterComment: index s.item.item_code
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.item_code IS NULL;
COMMENT ON INDEX s.item_code IS 'it''s index';

-- 41. AlterComment: index s.log.log_at
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.log_at IS NULL;
COMMENT ON INDEX s.log_at IS 'it''s index';

-- 42. AlterComment: index s.log_2020.log_2020_at_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.log_2020_at_idx IS NULL;
COMMENT ON INDEX s.log_2020_at_idx IS 'it''s index';

-- 43. AlterComment: index s.stored.stored_id
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON INDEX s.stored_id IS NULL;
COMMENT ON INDEX s.stored_id IS 'it''s index';

-- 44. AlterComment: statistics s.item.item_stat
--    inverse, restores all:
--      COMMENT ON STATISTICS s.item_stat IS NULL;
COMMENT ON STATISTICS s.item_stat IS 'it''s statistics';

-- 45. AlterComment: view s.items
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON VIEW s.items IS NULL;
COMMENT ON VIEW s.items IS 'it''s view';

-- 46. AlterComment: view s.items
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.items.name IS NULL;
COMMENT ON COLUMN s.items.name IS 'it''s column';

-- 47. AlterComment: materialized view s.stored
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON MATERIALIZED VIEW s.stored IS NULL;
COMMENT ON MATERIALIZED VIEW s.stored IS 'it''s materialized';

-- 48. AlterComment: materialized view s.stored
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      COMMENT ON COLUMN s.stored.name IS NULL;
COMMENT ON COLUMN s.stored.name IS 'it''s column';

-- 49. AlterComment: rule s.item.quiet
--    inverse, restores all:
--      COMMENT ON RULE quiet ON s.item IS NULL;
COMMENT ON RULE quiet ON s.item IS 'it''s rule';

-- 50. AlterComment: trigger s.item.touch
--    inverse, restores all:
--      COMMENT ON TRIGGER touch ON s.item IS NULL;
COMMENT ON TRIGGER touch ON s.item IS 'it''s trigger';

-- 51. AlterComment: policy s.item.own
--    inverse, restores all:
--      COMMENT ON POLICY own ON s.item IS NULL;
COMMENT ON POLICY own ON s.item IS 'it''s policy';

-- 52. AlterComment: event trigger watching
--    inverse, restores all:
--      COMMENT ON EVENT TRIGGER watching IS NULL;
COMMENT ON EVENT TRIGGER watching IS 'it''s event';

-- 53. AlterComment: publication news
--    inverse, restores all:
--      COMMENT ON PUBLICATION news IS NULL;
COMMENT ON PUBLICATION news IS 'it''s publication';

-- 54. AlterComment: subscription olds
--    inverse, restores all:
--      COMMENT ON SUBSCRIPTION olds IS NULL;
COMMENT ON SUBSCRIPTION olds IS 'it''s subscription';

COMMIT;
