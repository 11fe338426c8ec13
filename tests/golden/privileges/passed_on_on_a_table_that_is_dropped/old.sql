-- roles: keeper, other
CREATE TABLE public.item (id integer);
GRANT SELECT ON public.item TO keeper WITH GRANT OPTION;
SET ROLE keeper;
GRANT SELECT ON public.item TO other;
RESET ROLE;
