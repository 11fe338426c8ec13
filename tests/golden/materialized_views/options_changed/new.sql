CREATE TABLE public.t (id integer);
CREATE MATERIALIZED VIEW public.m WITH (fillfactor = 80, parallel_workers = 2) AS SELECT id FROM public.t;
CREATE MATERIALIZED VIEW public.n WITH (fillfactor = 90) AS SELECT id FROM public.t;
