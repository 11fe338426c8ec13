-- plumb plan owners/changed_on_every_kind
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

-- 1. AlterOwner: schema s
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER SCHEMA s OWNER TO keeper;
ALTER SCHEMA s OWNER TO other;

-- 2. AlterOwner: language speak
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER LANGUAGE speak OWNER TO keeper;
ALTER LANGUAGE speak OWNER TO other;

-- 3. AlterOwner: collation s.plain
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER COLLATION s.plain OWNER TO keeper;
ALTER COLLATION s.plain OWNER TO other;

-- 4. AlterOwner: enum s.mood
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TYPE s.mood OWNER TO keeper;
ALTER TYPE s.mood OWNER TO other;

-- 5. AlterOwner: domain s.positive
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER DOMAIN s.positive OWNER TO keeper;
ALTER DOMAIN s.positive OWNER TO other;

-- 6. AlterOwner: composite type s.pair
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TYPE s.pair OWNER TO keeper;
ALTER TYPE s.pair OWNER TO other;

-- 7. AlterOwner: range type s.span
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TYPE s.span OWNER TO keeper;
ALTER TYPE s.span OWNER TO other;

-- 8. AlterOwner: sequence s.counter
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER SEQUENCE s.counter OWNER TO keeper;
ALTER SEQUENCE s.counter OWNER TO other;

-- 9. AlterOwner: function s.twice(integer)
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER FUNCTION s.twice(integer) OWNER TO keeper;
ALTER FUNCTION s.twice(integer) OWNER TO other;

-- 10. AlterOwner: procedure s.nothing()
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER PROCEDURE s.nothing() OWNER TO keeper;
ALTER PROCEDURE s.nothing() OWNER TO other;

-- 11. AlterOwner: aggregate s.total(integer)
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER AGGREGATE s.total(integer) OWNER TO keeper;
ALTER AGGREGATE s.total(integer) OWNER TO other;

-- 12. AlterOwner: operator family s.family(btree)
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER OPERATOR FAMILY s.family USING btree OWNER TO keeper;
ALTER OPERATOR FAMILY s.family USING btree OWNER TO other;

-- 13. AlterOwner: operator class s.class(btree)
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER OPERATOR CLASS s.class USING btree OWNER TO keeper;
ALTER OPERATOR CLASS s.class USING btree OWNER TO other;

-- 14. AlterOwner: operator s.<+>(integer, integer)
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER OPERATOR s.<+> (integer, integer) OWNER TO keeper;
ALTER OPERATOR s.<+> (integer, integer) OWNER TO other;

-- 15. AlterOwner: conversion s.turn
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER CONVERSION s.turn OWNER TO keeper;
ALTER CONVERSION s.turn OWNER TO other;

-- 16. AlterOwner: text search dictionary s.words
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TEXT SEARCH DICTIONARY s.words OWNER TO keeper;
ALTER TEXT SEARCH DICTIONARY s.words OWNER TO other;

-- 17. AlterOwner: text search configuration s.search
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TEXT SEARCH CONFIGURATION s.search OWNER TO keeper;
ALTER TEXT SEARCH CONFIGURATION s.search OWNER TO other;

-- 18. AlterOwner: foreign server there
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER SERVER there OWNER TO keeper;
ALTER SERVER there OWNER TO other;

-- 19. AlterOwner: table s.away
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TABLE s.away OWNER TO keeper;
ALTER TABLE s.away OWNER TO other;

-- 20. AlterOwner: table s.item
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TABLE s.item OWNER TO keeper;
ALTER TABLE s.item OWNER TO other;

-- 21. AlterOwner: table s.log
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TABLE s.log OWNER TO keeper;
ALTER TABLE s.log OWNER TO other;

-- 22. AlterOwner: table s.log_2020
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER TABLE s.log_2020 OWNER TO keeper;
ALTER TABLE s.log_2020 OWNER TO other;

-- 23. AlterOwner: statistics s.item.item_stat
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER STATISTICS s.item_stat OWNER TO keeper;
ALTER STATISTICS s.item_stat OWNER TO other;

-- 24. AlterOwner: view s.items
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER VIEW s.items OWNER TO keeper;
ALTER VIEW s.items OWNER TO other;

-- 25. AlterOwner: materialized view s.stored
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER MATERIALIZED VIEW s.stored OWNER TO keeper;
ALTER MATERIALIZED VIEW s.stored OWNER TO other;

-- 26. AlterOwner: publication news
--    hazard: changes_permissions: it belongs to another role
--    inverse, restores all:
--      ALTER PUBLICATION news OWNER TO keeper;
ALTER PUBLICATION news OWNER TO other;

COMMIT;
