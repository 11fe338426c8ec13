CREATE TABLE public.t (id integer, name text, other text, data jsonb, place point, words tsvector, tags integer[], at timestamptz);
