CREATE TABLE public.t (a integer PRIMARY KEY, b integer NOT NULL UNIQUE WITH (fillfactor = 50));
ALTER TABLE public.t CLUSTER ON t_pkey;
