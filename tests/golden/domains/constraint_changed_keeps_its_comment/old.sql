CREATE DOMAIN public.score AS integer CONSTRAINT small CHECK (VALUE < 100);
COMMENT ON CONSTRAINT small ON DOMAIN public.score IS 'No more than that';
CREATE TABLE public.result (score public.score);
