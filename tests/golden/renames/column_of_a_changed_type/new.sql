CREATE TABLE public.item (id integer, number varchar(10) NOT NULL);
CREATE INDEX item_code ON public.item (number);
CREATE VIEW public.codes AS SELECT number AS code FROM public.item;
