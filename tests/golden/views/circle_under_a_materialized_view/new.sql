CREATE TABLE public.t (id integer);
CREATE VIEW public.v AS SELECT id FROM public.t;
CREATE FUNCTION public.rows() RETURNS SETOF public.v LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE VIEW public.v AS SELECT id FROM public.t UNION ALL SELECT id FROM public.rows();
CREATE MATERIALIZED VIEW public.a AS SELECT id FROM public.v;
