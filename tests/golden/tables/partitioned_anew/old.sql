CREATE TABLE public.t (id integer, at date);
CREATE INDEX t_at ON public.t (at);
