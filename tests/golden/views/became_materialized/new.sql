CREATE TABLE public.t (id integer);
CREATE MATERIALIZED VIEW public.v AS SELECT id FROM public.t;
CREATE VIEW public.w AS SELECT id FROM public.v;
