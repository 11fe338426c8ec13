CREATE TABLE public.t (id integer, name text COLLATE "C");
CREATE VIEW public.v AS SELECT id, name FROM public.t;
CREATE FUNCTION public.rows() RETURNS SETOF public.v LANGUAGE sql AS 'SELECT 1, NULL::text';
CREATE OR REPLACE VIEW public.v WITH (security_barrier) AS SELECT id, name FROM public.t UNION ALL SELECT id, name FROM public.rows();
COMMENT ON VIEW public.v IS 'Round and round';
CREATE FUNCTION public.put() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER put INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.put();
CREATE VIEW public.w AS SELECT id FROM public.v;
