CREATE FUNCTION public.norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT lower(t)$$;
CREATE TABLE public.t (a text, CONSTRAINT t_excl EXCLUDE USING btree (public.norm(a) WITH =));
