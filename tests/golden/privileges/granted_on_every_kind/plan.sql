-- plumb plan privileges/granted_on_every_kind
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

-- 1. AlterPrivileges: schema s
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON SCHEMA s FROM reader;
GRANT USAGE ON SCHEMA s TO reader;

-- 2. AlterPrivileges: language speak
--    hazard: changes_permissions: everybody may do less than before
--    inverse, restores all:
--      GRANT USAGE ON LANGUAGE speak TO PUBLIC;
REVOKE USAGE ON LANGUAGE speak FROM PUBLIC;

-- 3. AlterPrivileges: enum s.mood
--    hazard: changes_permissions: everybody may do less than before
--    inverse, restores all:
--      GRANT USAGE ON TYPE s.mood TO PUBLIC;
REVOKE USAGE ON TYPE s.mood FROM PUBLIC;

-- 4. AlterPrivileges: enum s.mood
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON TYPE s.mood FROM reader;
GRANT USAGE ON TYPE s.mood TO reader WITH GRANT OPTION;

-- 5. AlterPrivileges: domain s.positive
--    hazard: changes_permissions: everybody may do less than before
--    inverse, restores all:
--      GRANT USAGE ON DOMAIN s.positive TO PUBLIC;
REVOKE USAGE ON DOMAIN s.positive FROM PUBLIC;

-- 6. AlterPrivileges: composite type s.pair
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON TYPE s.pair FROM writer;
GRANT USAGE ON TYPE s.pair TO writer;

-- 7. AlterPrivileges: sequence s.counter
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT, USAGE ON SEQUENCE s.counter FROM reader;
GRANT SELECT, USAGE ON SEQUENCE s.counter TO reader;

-- 8. AlterPrivileges: sequence s.item_code_seq
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON SEQUENCE s.item_code_seq FROM writer;
GRANT USAGE ON SEQUENCE s.item_code_seq TO writer;

-- 9. AlterPrivileges: function s.twice(integer)
--    hazard: changes_permissions: everybody may do less than before
--    inverse, restores all:
--      GRANT EXECUTE ON FUNCTION s.twice(integer) TO PUBLIC;
REVOKE EXECUTE ON FUNCTION s.twice(integer) FROM PUBLIC;

-- 10. AlterPrivileges: function s.twice(integer)
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE EXECUTE ON FUNCTION s.twice(integer) FROM reader;
GRANT EXECUTE ON FUNCTION s.twice(integer) TO reader WITH GRANT OPTION;

-- 11. AlterPrivileges: procedure s.nothing()
--    hazard: changes_permissions: everybody may do less than before
--    inverse, restores all:
--      GRANT EXECUTE ON PROCEDURE s.nothing() TO PUBLIC;
REVOKE EXECUTE ON PROCEDURE s.nothing() FROM PUBLIC;

-- 12. AlterPrivileges: aggregate s.total(integer)
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE EXECUTE ON FUNCTION s.total(integer) FROM writer;
GRANT EXECUTE ON FUNCTION s.total(integer) TO writer;

-- 13. AlterPrivileges: foreign data wrapper far
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON FOREIGN DATA WRAPPER far FROM writer;
GRANT USAGE ON FOREIGN DATA WRAPPER far TO writer;

-- 14. AlterPrivileges: foreign server there
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON FOREIGN SERVER there FROM writer;
GRANT USAGE ON FOREIGN SERVER there TO writer WITH GRANT OPTION;

-- 15. AlterPrivileges: column s.away.id
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE SELECT (id) ON TABLE s.away FROM writer;
GRANT SELECT (id) ON TABLE s.away TO writer;

-- 16. AlterPrivileges: table s.away
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE s.away FROM reader;
GRANT SELECT ON TABLE s.away TO reader;

-- 17. AlterPrivileges: column s.item.code
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE INSERT (code) ON TABLE s.item FROM reader;
GRANT INSERT (code) ON TABLE s.item TO reader;

-- 18. AlterPrivileges: column s.item.id
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE USAGE ON SEQUENCE s.item_id_seq FROM writer;
GRANT USAGE ON SEQUENCE s.item_id_seq TO writer;

-- 19. AlterPrivileges: column s.item.name
--    hazard: changes_permissions: everybody may do more than before
--    inverse, restores all:
--      REVOKE SELECT (name) ON TABLE s.item FROM PUBLIC;
GRANT SELECT (name) ON TABLE s.item TO PUBLIC;

-- 20. AlterPrivileges: column s.item.name
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE INSERT (name), UPDATE (name) ON TABLE s.item FROM reader;
GRANT INSERT (name), UPDATE (name) ON TABLE s.item TO reader;

-- 21. AlterPrivileges: table s.item
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT, REFERENCES ON TABLE s.item FROM reader;
GRANT SELECT, REFERENCES ON TABLE s.item TO reader;

-- 22. AlterPrivileges: table s.item
--    hazard: changes_permissions: role writer may do more than before
--    inverse, restores all:
--      REVOKE SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE s.item FROM writer;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE s.item TO writer WITH GRANT OPTION;

-- 23. AlterPrivileges: view s.items
--    hazard: changes_permissions: everybody may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE s.items FROM PUBLIC;
GRANT SELECT ON TABLE s.items TO PUBLIC;

-- 24. AlterPrivileges: view s.items
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE UPDATE (name) ON TABLE s.items FROM reader;
GRANT UPDATE (name) ON TABLE s.items TO reader;

-- 25. AlterPrivileges: materialized view s.stored
--    hazard: changes_permissions: role reader may do more than before
--    inverse, restores all:
--      REVOKE SELECT ON TABLE s.stored FROM reader;
GRANT SELECT ON TABLE s.stored TO reader;

COMMIT;
