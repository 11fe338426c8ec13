CREATE FUNCTION public.norm(t text) RETURNS character varying LANGUAGE sql IMMUTABLE AS $$SELECT lower(t)::varchar$$;
CREATE TABLE public.t (a text, CONSTRAINT t_excl EXCLUDE USING btree (public.norm(a) WITH =));
