CREATE TYPE public.level AS ENUM ('low', 'high');
CREATE DOMAIN public.short AS varchar(5) CHECK (VALUE <> '');
CREATE TYPE public.span AS RANGE (subtype = integer);
CREATE TABLE public.t (a public.level DEFAULT 'low', b public.short, c integer, d public.span);
