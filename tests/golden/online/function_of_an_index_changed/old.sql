CREATE FUNCTION public.clean(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(t)';
CREATE TABLE public.t (name text);
CREATE INDEX t_clean ON public.t (public.clean(name));
