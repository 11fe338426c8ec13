CREATE TABLE public.p (id integer, name text);
CREATE TABLE public.h (n integer) INHERITS (public.p);
