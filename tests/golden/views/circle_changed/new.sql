CREATE TABLE public.t (id bigint);
CREATE VIEW public.v AS SELECT id FROM public.t;
CREATE FUNCTION public.rows() RETURNS SETOF public.v LANGUAGE sql AS 'SELECT 2::bigint';
CREATE OR REPLACE VIEW public.v AS SELECT id FROM public.t UNION ALL SELECT id FROM public.rows();
