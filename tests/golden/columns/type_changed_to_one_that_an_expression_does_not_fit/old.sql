CREATE TABLE public.a (id integer, name text CHECK (name <> ''), code text CHECK (length(code) > 3));
CREATE INDEX a_name ON public.a (lower(name));
CREATE INDEX a_code ON public.a (code text_pattern_ops);
