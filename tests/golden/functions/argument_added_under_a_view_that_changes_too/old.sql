CREATE FUNCTION public.norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT lower(t)$$;
CREATE TABLE public.t (a text);
CREATE VIEW public.v AS SELECT a FROM public.t WHERE public.norm(a) = 'x';
