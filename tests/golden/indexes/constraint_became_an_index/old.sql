CREATE TABLE public.t (a integer CONSTRAINT t_a UNIQUE, b integer UNIQUE, c integer NOT NULL, CONSTRAINT t_c PRIMARY KEY (c));
CREATE TABLE public.u (a integer REFERENCES public.t (a));
