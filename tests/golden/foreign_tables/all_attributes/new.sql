CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER others FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE public.visits (id integer OPTIONS (force_not_null 'true') NOT NULL, name text COLLATE "C" DEFAULT 'x', twice integer GENERATED ALWAYS AS (id * 2) STORED, CONSTRAINT small CHECK (id < 10)) SERVER files OPTIONS (filename '/tmp/it''s', format 'csv');
CREATE FOREIGN TABLE public.empty () SERVER files OPTIONS (program 'echo');
CREATE VIEW public.visited AS SELECT id FROM public.visits;
