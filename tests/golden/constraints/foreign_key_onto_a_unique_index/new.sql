CREATE TABLE public.a (x integer, y integer);
CREATE UNIQUE INDEX a_x_y ON public.a (x, y);
CREATE TABLE public.b (x integer, y integer, FOREIGN KEY (y, x) REFERENCES public.a (y, x));
