CREATE TABLE public.t (a integer, b integer, sum integer GENERATED ALWAYS AS (a + b) STORED);
