-- roles: reader, writer
CREATE TABLE public.item (id integer, name text, code text);
