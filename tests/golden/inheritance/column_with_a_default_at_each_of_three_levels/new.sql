CREATE TABLE public.base (id integer, n integer DEFAULT 3);
CREATE TABLE public.kid (n integer DEFAULT 4) INHERITS (public.base);
CREATE TABLE public.grandkid (n integer DEFAULT 9) INHERITS (public.kid);
