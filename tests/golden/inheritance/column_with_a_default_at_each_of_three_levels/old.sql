CREATE TABLE public.base (id integer);
CREATE TABLE public.kid () INHERITS (public.base);
CREATE TABLE public.grandkid () INHERITS (public.kid);
