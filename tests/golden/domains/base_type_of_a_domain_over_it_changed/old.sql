CREATE DOMAIN public.score AS integer CONSTRAINT positive CHECK (VALUE > 0);
CREATE DOMAIN public.rating AS public.score CONSTRAINT small CHECK (VALUE <= 5);
CREATE TABLE public.review (rating public.rating DEFAULT 3);
