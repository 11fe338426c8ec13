CREATE DOMAIN public.score AS integer;
CREATE DOMAIN public.grade AS integer NOT NULL;
CREATE TABLE public.result (score public.score, grade public.grade);
