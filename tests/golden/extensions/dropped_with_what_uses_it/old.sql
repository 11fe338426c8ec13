CREATE EXTENSION citext;
CREATE TABLE public.person (id integer, mail public.citext);
CREATE INDEX ON public.person (mail);
