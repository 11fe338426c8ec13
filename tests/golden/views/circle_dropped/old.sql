CREATE TABLE public.t (id integer, price numeric(10,2));
CREATE VIEW public.v AS SELECT id, price FROM public.t;
CREATE FUNCTION public.rows() RETURNS SETOF public.v LANGUAGE sql AS 'SELECT 1, 1.0';
CREATE OR REPLACE VIEW public.v AS SELECT id, price FROM public.t UNION ALL SELECT id, price FROM public.rows();
ALTER VIEW public.v ALTER COLUMN price SET DEFAULT 5;
COMMENT ON COLUMN public.v.price IS 'Of one';
