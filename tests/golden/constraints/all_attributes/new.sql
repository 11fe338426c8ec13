-- server: 15
CREATE EXTENSION btree_gist;
CREATE TABLE public.a (id integer PRIMARY KEY, x integer, y integer, UNIQUE (x, y));
CREATE TABLE public.b (
  one integer CONSTRAINT b_key PRIMARY KEY,
  two integer,
  three integer CONSTRAINT three_large CHECK (three > 3),
  four text CONSTRAINT four_unique UNIQUE NULLS NOT DISTINCT DEFERRABLE INITIALLY DEFERRED,
  five tsrange,
  x integer, y integer,
  CONSTRAINT included UNIQUE (two) INCLUDE (three, four) WITH (fillfactor = 60),
  CONSTRAINT no_children CHECK (two < three) NO INHERIT,
  CONSTRAINT excluded EXCLUDE USING gist (two WITH =, five WITH &&) WITH (fillfactor = 50) WHERE (two > 0) DEFERRABLE,
  CONSTRAINT simple FOREIGN KEY (x, y) REFERENCES public.a (x, y),
  CONSTRAINT "full" FOREIGN KEY (x, y) REFERENCES public.a (x, y) MATCH FULL ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT set_some FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON DELETE SET NULL (y),
  CONSTRAINT set_default FOREIGN KEY (x, y) REFERENCES public.a (x, y) ON UPDATE SET DEFAULT ON DELETE SET DEFAULT (x),
  CONSTRAINT later FOREIGN KEY (two) REFERENCES public.a ON UPDATE SET NULL ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT soon FOREIGN KEY (three) REFERENCES public.a ON UPDATE RESTRICT DEFERRABLE,
  CONSTRAINT itself FOREIGN KEY (two) REFERENCES public.b);
ALTER TABLE public.b ADD CONSTRAINT unchecked CHECK (three < 1000) NOT VALID;
ALTER TABLE public.b ADD CONSTRAINT unchecked_key FOREIGN KEY (three) REFERENCES public.b NOT VALID;
COMMENT ON CONSTRAINT b_key ON public.b IS 'Key';
COMMENT ON CONSTRAINT three_large ON public.b IS 'Check';
COMMENT ON CONSTRAINT later ON public.b IS 'Foreign key';
COMMENT ON CONSTRAINT excluded ON public.b IS 'Exclusion';
