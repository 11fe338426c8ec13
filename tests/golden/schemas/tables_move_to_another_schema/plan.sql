-- plumb plan schemas/tables_move_to_another_schema
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

-- 1. DropTable: table public.ticket
--    lock: ACCESS EXCLUSIVE
--    hazard: data_loss: all its rows are gone
--    inverse, restores shape:
--      CREATE SEQUENCE public.ticket_id_seq AS integer;
--      CREATE TABLE public.ticket (
--        id integer NOT NULL DEFAULT nextval('public.ticket_id_seq'::regclass),
--        name text,
--        CONSTRAINT ticket_pkey PRIMARY KEY (id)
--      );
--      ALTER SEQUENCE public.ticket_id_seq OWNED BY public.ticket.id;
DROP TABLE public.ticket;

-- 2. AddSchema: schema desk
--    inverse, restores all:
--      DROP SCHEMA desk;
CREATE SCHEMA desk;

-- 3. AddSequence: sequence desk.ticket_id_seq
--    inverse, restores all:
--      DROP SEQUENCE desk.ticket_id_seq;
CREATE SEQUENCE desk.ticket_id_seq AS integer;

-- 4. AddTable: table desk.ticket
--    inverse, restores all:
--      DROP TABLE desk.ticket;
CREATE TABLE desk.ticket (
  id integer NOT NULL DEFAULT nextval('desk.ticket_id_seq'::regclass),
  name text,
  CONSTRAINT ticket_pkey PRIMARY KEY (id)
);

-- 5. AddSequence: sequence desk.ticket_id_seq
--    lock: SHARE ROW EXCLUSIVE
--    inverse, restores all:
--      ALTER SEQUENCE desk.ticket_id_seq OWNED BY NONE;
ALTER SEQUENCE desk.ticket_id_seq OWNED BY desk.ticket.id;

COMMIT;
