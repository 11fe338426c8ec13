CREATE TABLE public.t (id integer, name text);
CREATE VIEW public.v AS SELECT id FROM public.t;
ALTER VIEW public.v ALTER COLUMN id SET DEFAULT 1;
COMMENT ON VIEW public.v IS 'All';
COMMENT ON COLUMN public.v.id IS 'Number';
CREATE VIEW public.w AS SELECT id FROM public.v;
COMMENT ON VIEW public.w IS 'Numbers';
