-- plumb plan partitions/index_and_keys_dropped
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

-- 1. DropForeignKey: foreign key public.p.p_n_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_n_fkey FOREIGN KEY (n) REFERENCES public.other (id);
ALTER TABLE public.p DROP CONSTRAINT p_n_fkey;

-- 2. DropIndex: index public.p.p_n
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use it become slower
--    inverse, restores all:
--      CREATE INDEX p_n ON public.p (n);
DROP INDEX public.p_n;

-- 3. DropCheck: check constraint public.p.p_n_check
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_n_check CHECK ((n > 0));
ALTER TABLE public.p DROP CONSTRAINT p_n_check;

-- 4. DropUnique: unique constraint public.p.p_at_n_key
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_at_n_key UNIQUE (at, n);
ALTER TABLE public.p DROP CONSTRAINT p_at_n_key;

-- 5. DropPrimaryKey: primary key public.p.p_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id, at);
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

COMMIT;
