CREATE TABLE public.t (a integer, b integer NOT NULL, c integer PRIMARY KEY);
