CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER others FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE public.visits (id integer);
CREATE VIEW public.v AS SELECT id FROM public.visits;
