-- plumb plan partitions/key_a_foreign_key_refers_to_dropped
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

-- 1. DropForeignKey: foreign key public.p.p_id_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_id_fkey FOREIGN KEY (id) REFERENCES public.account (id);
ALTER TABLE public.p DROP CONSTRAINT p_id_fkey;

-- 2. DropPrimaryKey: primary key public.account.account_pkey
--    lock: ACCESS EXCLUSIVE
--    hazard: index_dropped: queries that use its index become slower
--    inverse, restores all:
--      ALTER TABLE public.account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE public.account DROP CONSTRAINT account_pkey;

-- 3. AlterColumn: column public.account.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.account ALTER COLUMN id SET NOT NULL;
ALTER TABLE public.account ALTER COLUMN id DROP NOT NULL;

COMMIT;
