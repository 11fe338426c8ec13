CREATE TYPE public.mood AS ENUM ('on', 'off');
CREATE DOMAIN public.number AS text CONSTRAINT code_check CHECK (VALUE <> '');
CREATE TYPE public.two AS (first integer, b integer);
CREATE TABLE public.t (s public.mood, c public.number, p public.two);
