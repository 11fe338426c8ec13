CREATE SEQUENCE public.s2;
CREATE FUNCTION public.g(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
CREATE TABLE public.t (a integer DEFAULT 2, b integer, c integer DEFAULT 3, d text DEFAULT 'y'::text || 'z', e integer DEFAULT nextval('public.s2'), f integer DEFAULT public.g(5));
