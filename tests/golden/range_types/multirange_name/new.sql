CREATE TYPE public.prices AS RANGE (subtype = numeric, multirange_type_name = public.many_prices);
CREATE TABLE public.offer (price public.prices, other public.many_prices);
