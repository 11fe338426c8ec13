CREATE DOMAIN public.score AS integer;
ALTER DOMAIN public.score ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;
CREATE TABLE public.result (score public.score);
