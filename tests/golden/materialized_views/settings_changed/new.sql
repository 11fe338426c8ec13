CREATE TABLE public.t (id integer, name text);
CREATE MATERIALIZED VIEW public.m AS SELECT id, name FROM public.t;
CREATE INDEX m_id ON public.m (id);
CREATE INDEX m_name ON public.m (name);
ALTER MATERIALIZED VIEW public.m CLUSTER ON m_name;
ALTER MATERIALIZED VIEW public.m ALTER COLUMN name SET STATISTICS 400;
