CREATE TABLE public.t (id integer, name text);
CREATE TABLE public.log (id integer);
CREATE VIEW public.v AS SELECT id, name FROM public.t;
