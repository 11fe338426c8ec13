CREATE DOMAIN public.score AS integer NOT NULL;
CREATE DOMAIN public.grade AS integer;
CREATE TABLE public.result (score public.score, grade public.grade);
