CREATE TABLE public.t (id integer, name text);
CREATE VIEW public.v AS SELECT id, name FROM public.t;
CREATE VIEW public.w AS SELECT id, name FROM public.v;
