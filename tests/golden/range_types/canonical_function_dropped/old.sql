CREATE TYPE public.span;
CREATE FUNCTION public.whole(public.span) RETURNS public.span LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
COMMENT ON FUNCTION public.whole(public.span) IS 'Without its end';
CREATE TYPE public.span AS RANGE (SUBTYPE = integer, CANONICAL = public.whole);
COMMENT ON TYPE public.span IS 'From one to another';
CREATE TABLE public.stay (days public.span);
