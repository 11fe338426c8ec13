CREATE TABLE public.item (id bigint);
CREATE VIEW public.items AS SELECT id FROM public.item;
