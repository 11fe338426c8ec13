CREATE TABLE public.t (a integer PRIMARY KEY WITH (fillfactor = 80), b integer NOT NULL UNIQUE);
ALTER TABLE public.t CLUSTER ON t_b_key;
ALTER TABLE public.t REPLICA IDENTITY USING INDEX t_b_key;
