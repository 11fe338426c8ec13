-- server: 14
CREATE TABLE public.t (id integer);
