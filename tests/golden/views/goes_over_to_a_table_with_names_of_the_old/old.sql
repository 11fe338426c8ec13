CREATE TABLE public.before (id integer, mail text CONSTRAINT once UNIQUE);
CREATE VIEW public.mails AS SELECT mail FROM public.before;
GRANT SELECT ON public.mails TO PUBLIC;
COMMENT ON VIEW public.mails IS 'All';
