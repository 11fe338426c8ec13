CREATE DOMAIN public.score AS integer DEFAULT 2;
CREATE DOMAIN public.rank AS integer DEFAULT 7;
CREATE DOMAIN public.grade AS integer;
