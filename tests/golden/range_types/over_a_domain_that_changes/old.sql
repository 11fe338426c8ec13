CREATE DOMAIN public.price AS integer;
CREATE TYPE public.prices AS RANGE (subtype = public.price);
CREATE TABLE public.offer (price public.prices);
