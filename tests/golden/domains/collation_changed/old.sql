CREATE DOMAIN public.code AS text;
CREATE TABLE public.item (code public.code);
CREATE INDEX item_code ON public.item (code);
