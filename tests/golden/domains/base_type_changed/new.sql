CREATE DOMAIN public.score AS bigint DEFAULT 1 CONSTRAINT positive CHECK (VALUE > 0);
COMMENT ON DOMAIN public.score IS 'Points';
CREATE TABLE public.result (id integer PRIMARY KEY, score public.score NOT NULL, best public.score[]);
CREATE INDEX result_score ON public.result (score) WHERE score > 10;
CREATE VIEW public.good AS SELECT id, score FROM public.result WHERE score > 10;
CREATE FUNCTION public.double(score public.score) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2 * $1::integer';
