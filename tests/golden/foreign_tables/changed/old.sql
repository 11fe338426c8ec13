CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER others FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE public.visits (id integer OPTIONS (force_not_null 'true') NOT NULL, name text, gone text, CONSTRAINT small CHECK (id < 10)) SERVER files OPTIONS (filename '/tmp/a', format 'csv');
