CREATE TABLE public.p (a integer, b integer GENERATED ALWAYS AS (a * 3) STORED, c integer GENERATED ALWAYS AS (a + 1) STORED);
CREATE TABLE public.h () INHERITS (public.p);
