CREATE TABLE public.t (id integer, name text);
CREATE VIEW public.v AS SELECT id, upper(name) AS name FROM public.t WHERE id > 0;
CREATE VIEW public.w AS SELECT id FROM public.v;
COMMENT ON VIEW public.v IS 'All';
