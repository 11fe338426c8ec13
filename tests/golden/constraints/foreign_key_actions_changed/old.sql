CREATE TABLE public.a (id integer PRIMARY KEY, x integer, y integer, UNIQUE (x, y));
CREATE TABLE public.b (
  c integer CONSTRAINT c REFERENCES public.a,
  d integer CONSTRAINT d REFERENCES public.a ON DELETE CASCADE,
  x integer, y integer,
  CONSTRAINT m FOREIGN KEY (x, y) REFERENCES public.a (x, y),
  CONSTRAINT n FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON DELETE SET NULL (x));
