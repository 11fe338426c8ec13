CREATE TABLE public.a (id integer PRIMARY KEY, b integer, itself integer REFERENCES public.a);
CREATE TABLE public.b (id integer PRIMARY KEY, c integer);
CREATE TABLE public.c (id integer PRIMARY KEY, a integer REFERENCES public.a);
ALTER TABLE public.a ADD FOREIGN KEY (b) REFERENCES public.b;
ALTER TABLE public.b ADD FOREIGN KEY (c) REFERENCES public.c;
