-- plumb plan tables/all_attributes
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

-- 1. AddTable: table public.empty
--    inverse, restores all:
--      DROP TABLE public.empty;
CREATE TABLE public.empty ();

-- 2. AddTable: table public.full_identity
--    inverse, restores all:
--      DROP TABLE public.full_identity;
CREATE TABLE public.full_identity (
  id integer
);

-- 3. AddTable: table public.index_identity
--    inverse, restores all:
--      DROP TABLE public.index_identity;
CREATE TABLE public.index_identity (
  id integer NOT NULL
);

-- 4. AddTable: table public.key_identity
--    inverse, restores all:
--      DROP TABLE public.key_identity;
CREATE TABLE public.key_identity (
  id integer NOT NULL,
  CONSTRAINT key_identity_key UNIQUE (id)
);

-- 5. AddTable: table public.no_identity
--    inverse, restores all:
--      DROP TABLE public.no_identity;
CREATE TABLE public.no_identity (
  id integer
);

-- 6. AddTable: table public.plain
--    inverse, restores all:
--      DROP TABLE public.plain;
CREATE TABLE public.plain (
  id integer NOT NULL,
  name text DEFAULT 'x'::text
);

-- 7. AddTable: table public.stored
--    inverse, restores all:
--      DROP TABLE public.stored;
CREATE TABLE public.stored (
  id integer,
  body text
) WITH (fillfactor=70, autovacuum_enabled=false, autovacuum_vacuum_scale_factor=0.01, toast_tuple_target=4080, toast.autovacuum_enabled=false);

-- 8. AddTable: table public.unlogged
--    inverse, restores all:
--      DROP TABLE public.unlogged;
CREATE UNLOGGED TABLE public.unlogged (
  id integer NOT NULL,
  CONSTRAINT unlogged_pkey PRIMARY KEY (id)
);

-- 9. AlterTable: table public.full_identity
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.full_identity REPLICA IDENTITY FULL;

-- 10. AlterTable: table public.key_identity
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.key_identity REPLICA IDENTITY USING INDEX key_identity_key;

-- 11. AlterTable: table public.no_identity
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.no_identity REPLICA IDENTITY NOTHING;

-- 12. AddIndex: index public.index_identity.index_identity_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.index_identity_id;
CREATE UNIQUE INDEX index_identity_id ON public.index_identity (id);

-- 13. AlterTable: table public.index_identity
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER TABLE public.index_identity REPLICA IDENTITY USING INDEX index_identity_id;

-- 14. AlterComment: table public.plain
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON TABLE public.plain IS 'A table with a quote '' in its comment';

-- 15. AlterComment: column public.plain.name
--    lock: SHARE UPDATE EXCLUSIVE
--    inverse: none needed
COMMENT ON COLUMN public.plain.name IS 'A name';

COMMIT;
