-- plumb plan partitions/key_column_with_numbers_retyped
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

-- 1. DetachPartition: table public.event_1
--    lock: ACCESS EXCLUSIVE
--    hazard: changes_behaviour: its rows are no longer seen in public.event
--    inverse, restores all:
--      ALTER TABLE public.event ATTACH PARTITION public.event_1 FOR VALUES FROM (1) TO (1000);
ALTER TABLE public.event DETACH PARTITION public.event_1;

-- 2. AlterColumn: column public.event_1.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.event_1 ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);
ALTER TABLE public.event_1 ALTER COLUMN id DROP DEFAULT;

-- 3. AlterColumn: column public.event_1.id
--    lock: ACCESS EXCLUSIVE
--    hazard: table_rewrite: the table is written anew
--    hazard: blocks_reads: readers and writers wait while it is
--    inverse, restores all:
--      ALTER TABLE public.event_1 ALTER COLUMN id TYPE integer;
ALTER TABLE public.event_1 ALTER COLUMN id TYPE bigint;

-- 4. AlterColumn: column public.event_1.id
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      ALTER TABLE public.event_1 ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.event_1 ALTER COLUMN id SET DEFAULT nextval('public.event_id_seq'::regclass);

-- 5. AlterSequence: sequence public.event_id_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      SELECT pg_catalog.setval('public.event_id_seq'::pg_catalog.regclass, LEAST(GREATEST(last_value, 1), 2147483647), is_called) FROM public.event_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;
--      ALTER SEQUENCE public.event_id_seq AS integer MINVALUE 1 MAXVALUE 2147483647;
ALTER SEQUENCE public.event_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- 6. AlterSequence: sequence public.event_id_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;
ALTER SEQUENCE public.event_id_seq OWNED BY NONE;

-- 7. DropTable: table public.event
--    lock: ACCESS EXCLUSIVE
--    inverse, restores all:
--      CREATE TABLE public.event (
--        id integer NOT NULL DEFAULT nextval('public.event_id_seq'::regclass),
--        n integer NOT NULL GENERATED ALWAYS AS IDENTITY,
--        CONSTRAINT event_pkey PRIMARY KEY (id)
--      ) PARTITION BY RANGE (id);
DROP TABLE public.event;

-- 8. AddTable: table public.event
--    inverse, restores all:
--      DROP TABLE public.event;
CREATE TABLE public.event (
  id bigint NOT NULL DEFAULT nextval('public.event_id_seq'::regclass),
  n integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT event_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);

-- 9. AlterSequence: sequence public.event_id_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE public.event_id_seq OWNED BY NONE;
ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;

-- 10. AttachPartition: table public.event_1
--    lock: ACCESS EXCLUSIVE
--    hazard: full_scan: all its rows are read
--    hazard: may_fail_on_data: fails when a row does not belong into the partition
--    inverse, restores all:
--      ALTER TABLE public.event DETACH PARTITION public.event_1;
ALTER TABLE public.event ATTACH PARTITION public.event_1 FOR VALUES FROM ('1') TO ('1000');

-- 11. AlterColumn: column public.event.n
--    lock: ROW EXCLUSIVE
--    inverse: none needed
SELECT pg_catalog.setval('public.event_n_seq'::pg_catalog.regclass, (SELECT GREATEST(pg_catalog.max(n) + 1, (SELECT last_value FROM public.event_n_seq)) FROM public.event)::bigint, false);

COMMIT;
