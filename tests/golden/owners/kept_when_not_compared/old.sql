-- roles: keeper
CREATE TABLE public.item (id integer);
ALTER TABLE public.item OWNER TO keeper;
CREATE VIEW public.items AS SELECT id FROM public.item;
ALTER VIEW public.items OWNER TO keeper;
