CREATE TABLE public.t (id integer, price numeric(10,2));
