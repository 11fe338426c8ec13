CREATE TABLE public.a (x integer NOT NULL, y integer NOT NULL, PRIMARY KEY (x));
CREATE TABLE public.b (x integer NOT NULL, y integer, CONSTRAINT old PRIMARY KEY (x));
CREATE TABLE public.c (x integer, y integer);
CREATE TABLE public.d (x integer, y integer, PRIMARY KEY (x, y));
