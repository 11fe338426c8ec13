-- server: 15
CREATE TABLE public.t (id integer, name text);
CREATE VIEW public.a WITH (security_barrier = true) AS SELECT id FROM public.t;
CREATE VIEW public.b AS SELECT id FROM public.t;
CREATE VIEW public.c AS SELECT id FROM public.t WITH CASCADED CHECK OPTION;
CREATE VIEW public.d WITH (security_invoker = on) AS SELECT id FROM public.t;
