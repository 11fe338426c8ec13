-- plumb plan indexes/all_attributes
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

-- 1. AddExtension: extension pg_trgm
--    inverse, restores all:
--      DROP EXTENSION pg_trgm;
CREATE EXTENSION pg_trgm SCHEMA public VERSION '1.6';

-- 2. AddIndex: index public.t."Quoted ""name"""
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public."Quoted ""name""";
CREATE INDEX "Quoted ""name""" ON public.t (id);

-- 3. AddIndex: index public.t.brin_at
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.brin_at;
CREATE INDEX brin_at ON public.t USING brin (at pg_catalog.timestamptz_minmax_multi_ops (values_per_range=16)) WITH (pages_per_range=32, autosummarize=on);

-- 4. AddIndex: index public.t.collated
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.collated;
CREATE INDEX collated ON public.t (name COLLATE pg_catalog."C", (lower(other)) COLLATE pg_catalog."POSIX");

-- 5. AddIndex: index public.t.expression
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.expression;
CREATE INDEX expression ON public.t ((lower(name)), (((id + 1))), id);

-- 6. AddIndex: index public.t.filled
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.filled;
CREATE INDEX filled ON public.t (id) WITH (fillfactor=70, deduplicate_items=off);

-- 7. AddIndex: index public.t.gin_data
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.gin_data;
CREATE INDEX gin_data ON public.t USING gin (data pg_catalog.jsonb_path_ops) WITH (fastupdate=off, gin_pending_list_limit=512);

-- 8. AddIndex: index public.t.gin_tags
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.gin_tags;
CREATE INDEX gin_tags ON public.t USING gin (tags);

-- 9. AddIndex: index public.t.gist_name
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.gist_name;
CREATE INDEX gist_name ON public.t USING gist (name public.gist_trgm_ops (siglen=32)) WITH (buffering=on);

-- 10. AddIndex: index public.t.gist_place
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.gist_place;
CREATE INDEX gist_place ON public.t USING gist (place);

-- 11. AddIndex: index public.t.gist_words
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.gist_words;
CREATE INDEX gist_words ON public.t USING gist (words pg_catalog.tsvector_ops (siglen=200));

-- 12. AddIndex: index public.t.hashed
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.hashed;
CREATE INDEX hashed ON public.t USING hash (name);

-- 13. AddIndex: index public.t.included
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.included;
CREATE INDEX included ON public.t (id) INCLUDE (name, at);

-- 14. AddIndex: index public.t.measured
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.measured;
CREATE INDEX measured ON public.t ((((id * 2))), (((id * 3))));

-- 15. AlterIndex: index public.t.measured
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.measured ALTER COLUMN 2 SET STATISTICS 700;

-- 16. AddIndex: index public.t.opclass
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.opclass;
CREATE INDEX opclass ON public.t (name pg_catalog.text_pattern_ops, other pg_catalog.varchar_pattern_ops DESC);

-- 17. AddIndex: index public.t.ordered
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.ordered;
CREATE INDEX ordered ON public.t (id DESC, name NULLS FIRST, other DESC NULLS LAST);

-- 18. AddIndex: index public.t.partial
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.partial;
CREATE INDEX partial ON public.t (id) WHERE ((name IS NOT NULL) AND (id > 5));

-- 19. AddIndex: index public.t.plain
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.plain;
CREATE INDEX plain ON public.t (id);

-- 20. AlterTable: table public.t
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.t SET WITHOUT CLUSTER;
ALTER TABLE public.t CLUSTER ON plain;

-- 21. AddIndex: index public.t.spgist_place
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.spgist_place;
CREATE INDEX spgist_place ON public.t USING spgist (place pg_catalog.kd_point_ops);

-- 22. AddIndex: index public.t.unique_one
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse, restores all:
--      DROP INDEX public.unique_one;
CREATE UNIQUE INDEX unique_one ON public.t (id) NULLS NOT DISTINCT;

-- 23. AlterComment: extension pg_trgm
--    inverse: none needed
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

-- 24. AlterComment: index public.t.plain
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON INDEX public.plain IS 'An index';

COMMIT;
