CREATE TABLE public.item (id integer, code text);
CREATE INDEX item_code ON public.item (code);
CREATE VIEW public.codes AS SELECT code FROM public.item;
