CREATE TABLE public.t (id integer, name text);
CREATE VIEW public.v WITH (security_barrier) AS SELECT id, name FROM public.t;
CREATE VIEW public.w AS SELECT name FROM public.v;
COMMENT ON VIEW public.v IS 'All';
COMMENT ON COLUMN public.w.name IS 'A name';
CREATE RULE quiet AS ON DELETE TO public.w DO INSTEAD NOTHING;
CREATE FUNCTION public.put() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER put INSTEAD OF INSERT ON public.w FOR EACH ROW EXECUTE FUNCTION public.put();
COMMENT ON TRIGGER put ON public.w IS 'Puts it';
