CREATE MATERIALIZED VIEW public.m AS SELECT 1 AS id, 'a'::text AS name;
CREATE UNIQUE INDEX m_id ON public.m (id);
CREATE INDEX m_name ON public.m (lower(name));
COMMENT ON INDEX public.m_name IS 'For searching';
