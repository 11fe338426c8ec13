CREATE SEQUENCE public.s;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE public.t (a integer DEFAULT 1, b integer DEFAULT 2, c integer, d text DEFAULT 'x', e integer DEFAULT nextval('public.s'), f integer DEFAULT public.f());
