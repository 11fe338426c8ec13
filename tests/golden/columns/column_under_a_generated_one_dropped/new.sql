CREATE TABLE public.t (a integer, sum integer GENERATED ALWAYS AS (a + 1) STORED);
