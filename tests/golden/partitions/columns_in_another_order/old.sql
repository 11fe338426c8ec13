CREATE TABLE public.p (id integer, at date, n integer) PARTITION BY RANGE (at);
