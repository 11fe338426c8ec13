-- roles: keeper, other
CREATE TABLE public.item (id integer);
ALTER TABLE public.item OWNER TO other;
REVOKE TRUNCATE ON public.item FROM other;
GRANT SELECT ON public.item TO keeper WITH GRANT OPTION;
