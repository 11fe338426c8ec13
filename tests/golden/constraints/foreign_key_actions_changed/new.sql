-- server: 15
CREATE TABLE public.a (id integer PRIMARY KEY, x integer, y integer, UNIQUE (x, y));
CREATE TABLE public.b (
  c integer CONSTRAINT c REFERENCES public.a ON DELETE SET NULL ON UPDATE CASCADE,
  d integer CONSTRAINT d REFERENCES public.a ON DELETE RESTRICT,
  x integer, y integer,
  CONSTRAINT m FOREIGN KEY (x, y) REFERENCES public.a (x, y) MATCH FULL,
  CONSTRAINT n FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON DELETE SET NULL (y));
