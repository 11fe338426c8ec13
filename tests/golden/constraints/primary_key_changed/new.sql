CREATE TABLE public.a (x integer NOT NULL, y integer NOT NULL, PRIMARY KEY (x, y));
CREATE TABLE public.b (x integer NOT NULL, y integer, CONSTRAINT new PRIMARY KEY (x));
CREATE TABLE public.c (x integer, y integer, PRIMARY KEY (y) INCLUDE (x));
CREATE TABLE public.d (x integer, y integer);
