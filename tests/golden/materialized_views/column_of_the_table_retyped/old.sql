CREATE TABLE public.t (id integer, name varchar(10));
CREATE MATERIALIZED VIEW public.m WITH (fillfactor = 70) AS SELECT id, name FROM public.t;
CREATE UNIQUE INDEX m_id ON public.m (id);
CREATE MATERIALIZED VIEW public.empty AS SELECT name FROM public.t WITH NO DATA;
COMMENT ON MATERIALIZED VIEW public.m IS 'Kept';
COMMENT ON INDEX public.m_id IS 'By number';
