CREATE DOMAIN public.score AS integer DEFAULT 1;
CREATE DOMAIN public.rank AS integer;
CREATE DOMAIN public.grade AS integer DEFAULT 3;
