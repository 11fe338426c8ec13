CREATE DOMAIN public.score AS integer;
CREATE TABLE public.result (score public.score);
