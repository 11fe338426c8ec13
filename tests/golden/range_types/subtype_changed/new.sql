CREATE TYPE public.prices AS RANGE (subtype = numeric);
CREATE TABLE public.offer (id integer, price public.prices DEFAULT public.prices(1, 2));
CREATE INDEX offer_price ON public.offer USING gist (price);
CREATE FUNCTION public.low(public.prices) RETURNS text LANGUAGE sql AS 'SELECT lower($1)::text';
