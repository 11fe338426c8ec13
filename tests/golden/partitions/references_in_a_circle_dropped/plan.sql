-- plumb plan partitions/references_in_a_circle_dropped
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

-- 1. DropForeignKey: foreign key public.account.account_p_id_p_at_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.account ADD CONSTRAINT account_p_id_p_at_fkey FOREIGN KEY (p_id, p_at) REFERENCES public.p (id, at);
ALTER TABLE public.account DROP CONSTRAINT account_p_id_p_at_fkey;

-- 2. DropForeignKey: foreign key public.p.p_id_fkey
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.p ADD CONSTRAINT p_id_fkey FOREIGN KEY (id) REFERENCES public.account (id);
ALTER TABLE public.p DROP CONSTRAINT p_id_fkey;

-- 3. DropTable: table public.account
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.account (
--        id integer NOT NULL,
--        p_id integer,
--        p_at date,
--        CONSTRAINT account_pkey PRIMARY KEY (id)
--      );
DROP TABLE public.account;

-- 4. DropTable: table public.p_1
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.p_1 (
--        id integer NOT NULL,
--        at date NOT NULL,
--        CONSTRAINT p_1_pkey PRIMARY KEY (id, at)
--      );
--      ALTER TABLE public.p ATTACH PARTITION public.p_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
DROP TABLE public.p_1;

-- 5. DropTable: table public.p
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.p (
--        id integer NOT NULL,
--        at date NOT NULL,
--        CONSTRAINT p_pkey PRIMARY KEY (id, at)
--      ) PARTITION BY RANGE (at);
DROP TABLE public.p;

COMMIT;
