CREATE TABLE public.t (id integer CONSTRAINT t_primary PRIMARY KEY, name text);
CREATE VIEW public.v AS SELECT id, name FROM public.t GROUP BY id;
