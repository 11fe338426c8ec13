CREATE TABLE public.t (id integer);
CREATE MATERIALIZED VIEW public.m WITH (fillfactor = 70, autovacuum_enabled = false) AS SELECT id FROM public.t;
CREATE MATERIALIZED VIEW public.n AS SELECT id FROM public.t;
