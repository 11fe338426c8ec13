-- plumb plan extensions/indexes_use_its_operator_classes
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

-- 2. AddIndex: index public.doc.doc_body
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.doc_body;
CREATE INDEX doc_body ON public.doc USING gin (body public.gin_trgm_ops);

-- 3. AddIndex: index public.doc.doc_body_start
--    lock: SHARE
--    hazard: blocks_writes: writers wait while the index is built
--    inverse, restores all:
--      DROP INDEX public.doc_body_start;
CREATE INDEX doc_body_start ON public.doc USING gist (body public.gist_trgm_ops (siglen=32));

-- 4. AlterComment: extension pg_trgm
--    inverse: none needed
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

COMMIT;
