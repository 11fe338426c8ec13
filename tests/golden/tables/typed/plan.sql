-- plumb plan tables/typed
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

-- 1. AddTable: table public.filled
--    inverse, restores all:
--      DROP TABLE public.filled;
CREATE TABLE public.filled OF public.point3 (
  x WITH OPTIONS NOT NULL,
  y WITH OPTIONS DEFAULT 0,
  CONSTRAINT filled_label_key UNIQUE (label),
  CONSTRAINT filled_pkey PRIMARY KEY (x),
  CONSTRAINT filled_y_check CHECK ((y >= 0))
);

-- 2. AddTable: table public.plain
--    inverse, restores all:
--      DROP TABLE public.plain;
CREATE TABLE public.plain OF public.point3;

COMMIT;
