-- server: 14
CREATE TYPE public.prices AS RANGE (subtype = numeric);
CREATE TABLE public.offer (price public.prices, other public.prices_multirange);
