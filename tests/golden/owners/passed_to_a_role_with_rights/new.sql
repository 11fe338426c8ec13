CREATE TABLE public.item (id integer);
ALTER TABLE public.item OWNER TO keeper;
REVOKE DELETE ON public.item FROM keeper;
GRANT SELECT ON public.item TO other;
