-- roles: reader, odd "name"
CREATE TABLE public.item (id integer);
