CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER others FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE public.visits (id integer) SERVER files OPTIONS (filename '/tmp/a');
CREATE VIEW public.v AS SELECT id FROM public.visits;
