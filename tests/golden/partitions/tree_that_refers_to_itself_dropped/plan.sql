-- plumb plan partitions/tree_that_refers_to_itself_dropped
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

-- 1. DropForeignKey: foreign key public.node.node_parent
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.node ADD CONSTRAINT node_parent FOREIGN KEY (parent) REFERENCES public.node (id);
ALTER TABLE public.node DROP CONSTRAINT node_parent;

-- 2. DropTable: table public.node_0
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.node_0 (
--        id integer,
--        parent integer,
--        CONSTRAINT node_0_id_key UNIQUE (id)
--      );
--      ALTER TABLE public.node ATTACH PARTITION public.node_0 FOR VALUES WITH (modulus 2, remainder 0);
DROP TABLE public.node_0;

-- 3. DropTable: table public.node_1
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE TABLE public.node_1 (
--        id integer,
--        parent integer,
--        CONSTRAINT node_1_id_key UNIQUE (id)
--      );
--      ALTER TABLE public.node ATTACH PARTITION public.node_1 FOR VALUES WITH (modulus 2, remainder 1);
DROP TABLE public.node_1;

-- 4. DropTable: table public.node
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.node (
--        id integer,
--        parent integer,
--        CONSTRAINT node_key UNIQUE (id)
--      ) PARTITION BY HASH (id);
DROP TABLE public.node;

COMMIT;
