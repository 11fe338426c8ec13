-- plumb plan indexes/definition_changed
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

-- 1. DropIndex: index public.t.a
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX a ON public.t (id);
--      COMMENT ON INDEX public.a IS 'Kept';
DROP INDEX public.a;

-- 2. DropIndex: index public.t.b
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX b ON public.t (id);
DROP INDEX public.b;

-- 3. DropIndex: index public.t.c
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX c ON public.t (id);
DROP INDEX public.c;

-- 4. DropIndex: index public.t.d
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX d ON public.t ((lower(name)));
DROP INDEX public.d;

-- 5. DropIndex: index public.t.e
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX e ON public.t (id) WHERE (id > 1);
DROP INDEX public.e;

-- 6. DropIndex: index public.t.f
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX f ON public.t (name);
DROP INDEX public.f;

-- 7. DropIndex: index public.t.g
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX g ON public.t (id);
DROP INDEX public.g;

-- 8. DropIndex: index public.t.h
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX h ON public.t (name);
DROP INDEX public.h;

-- 9. DropIndex: index public.t.i
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX i ON public.t (name) INCLUDE (id);
DROP INDEX public.i;

-- 10. DropIndex: index public.t.j
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE UNIQUE INDEX j ON public.t (id);
DROP INDEX public.j;

-- 11. AddIndex: index public.t.a
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.a;
CREATE UNIQUE INDEX a ON public.t (id);

-- 12. AddIndex: index public.t.b
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.b;
CREATE INDEX b ON public.t (id DESC);

-- 13. AddIndex: index public.t.c
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.c;
CREATE INDEX c ON public.t (id, name);

-- 14. AddIndex: index public.t.d
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.d;
CREATE INDEX d ON public.t ((upper(name)));

-- 15. AddIndex: index public.t.e
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.e;
CREATE INDEX e ON public.t (id) WHERE (id > 2);

-- 16. AddIndex: index public.t.f
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.f;
CREATE INDEX f ON public.t (name COLLATE pg_catalog."C");

-- 17. AddIndex: index public.t.g
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.g;
CREATE INDEX g ON public.t USING hash (id);

-- 18. AddIndex: index public.t.h
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.h;
CREATE INDEX h ON public.t (name pg_catalog.text_pattern_ops);

-- 19. AddIndex: index public.t.i
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.i;
CREATE INDEX i ON public.t (name) INCLUDE (other);

-- 20. AddIndex: index public.t.j
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.j;
CREATE UNIQUE INDEX j ON public.t (id) NULLS NOT DISTINCT;

-- 21. AlterComment: index public.t.a
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.a IS 'Kept';

COMMIT;
