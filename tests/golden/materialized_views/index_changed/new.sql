CREATE TABLE public.t (id integer, name text);
CREATE MATERIALIZED VIEW public.m AS SELECT id, name FROM public.t;
CREATE UNIQUE INDEX m_a ON public.m (id);
CREATE INDEX m_c ON public.m (name);
