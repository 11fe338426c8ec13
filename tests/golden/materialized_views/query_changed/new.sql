CREATE TABLE public.t (id integer, name text);
CREATE MATERIALIZED VIEW public.m AS SELECT id, name FROM public.t WHERE id > 0;
CREATE UNIQUE INDEX m_id ON public.m (id);
COMMENT ON INDEX public.m_id IS 'By number';
COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';
CREATE VIEW public.v AS SELECT id FROM public.m;
CREATE MATERIALIZED VIEW public.n AS SELECT id FROM public.v;
