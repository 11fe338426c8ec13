CREATE TYPE public.place AS (street text, town text);
CREATE TABLE public.person (home public.place, others public.place[]);
CREATE VIEW public.home AS SELECT (home).street FROM public.person;
