CREATE SCHEMA other;
CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE TABLE public.b (a integer REFERENCES public.a);
