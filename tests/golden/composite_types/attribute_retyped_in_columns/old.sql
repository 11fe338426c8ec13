CREATE TYPE public.place AS (street text, house integer);
CREATE TABLE public.person (home public.place, others public.place[] NOT NULL);
CREATE VIEW public.home AS SELECT (home).house, others FROM public.person;
