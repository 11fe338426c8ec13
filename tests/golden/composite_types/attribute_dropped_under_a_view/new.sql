CREATE TYPE public.place AS (street text);
CREATE TABLE public.person (home public.place);
CREATE VIEW public.home AS SELECT (home).street FROM public.person;
