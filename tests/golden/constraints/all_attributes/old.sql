CREATE TABLE public.a (id integer PRIMARY KEY, x integer, y integer, UNIQUE (x, y));
