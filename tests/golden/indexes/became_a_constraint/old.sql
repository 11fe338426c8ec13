CREATE TABLE public.t (a integer, b integer, c integer NOT NULL);
CREATE UNIQUE INDEX t_a ON public.t (a);
CREATE UNIQUE INDEX t_b ON public.t (b);
CREATE UNIQUE INDEX t_c ON public.t (c);
CREATE TABLE public.u (a integer REFERENCES public.t (a));
