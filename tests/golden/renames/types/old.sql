CREATE TYPE public.state AS ENUM ('on');
CREATE DOMAIN public.code AS text CHECK (VALUE <> '');
CREATE TYPE public.pair AS (a integer, b integer);
CREATE TABLE public.t (s public.state, c public.code, p public.pair);
