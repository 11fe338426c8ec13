CREATE TABLE public.p (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE public.h () INHERITS (public.p);
