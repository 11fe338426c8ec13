CREATE COLLATION public.plain (provider = libc, locale = 'C');
CREATE FUNCTION public.distance(a text, b text) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT 1.0';
CREATE TYPE public.words AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = public.plain, subtype_diff = public.distance);
COMMENT ON TYPE public.words IS 'From one to another';
CREATE TABLE public.book (words public.words, parts public.words[]);
