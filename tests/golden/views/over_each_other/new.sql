CREATE TABLE public.t (id integer);
CREATE VIEW public.b AS SELECT id FROM public.t;
CREATE VIEW public.a AS SELECT id FROM public.b;
