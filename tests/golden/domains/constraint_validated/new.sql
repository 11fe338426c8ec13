CREATE DOMAIN public.score AS integer CONSTRAINT positive CHECK (VALUE > 0);
CREATE TABLE public.result (score public.score);
