-- roles: reader, writer
CREATE TABLE public.t (id integer, owner name);
