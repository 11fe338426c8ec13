CREATE COLLATION public.sorted (provider = icu, locale = 'de');
CREATE DOMAIN public.name AS text COLLATE public.sorted;
CREATE TYPE public.names AS RANGE (subtype = text, collation = public.sorted);
CREATE TYPE public.pair AS (a text COLLATE public.sorted);
CREATE TABLE public.person (name public.name, span public.names, pair public.pair);
