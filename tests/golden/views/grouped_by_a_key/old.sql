CREATE TABLE public.t (id integer CONSTRAINT t_key PRIMARY KEY, name text);
CREATE VIEW public.v AS SELECT id, name FROM public.t GROUP BY id;
