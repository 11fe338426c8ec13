CREATE TABLE public.t (id integer, name text);
CREATE VIEW public.a AS SELECT id FROM public.t;
CREATE VIEW public.b WITH (security_barrier = true) AS SELECT id FROM public.t;
CREATE VIEW public.c AS SELECT id FROM public.t WITH LOCAL CHECK OPTION;
CREATE VIEW public.d AS SELECT id FROM public.t;
