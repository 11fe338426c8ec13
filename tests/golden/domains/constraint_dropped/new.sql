CREATE DOMAIN public.score AS integer CONSTRAINT small CHECK (VALUE < 100);
