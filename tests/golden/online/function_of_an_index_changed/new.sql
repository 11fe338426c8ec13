CREATE FUNCTION public.clean(value text) RETURNS varchar LANGUAGE sql IMMUTABLE AS 'SELECT lower(value)';
CREATE TABLE public.t (name text);
CREATE INDEX t_clean ON public.t (public.clean(name));
