CREATE TABLE public.t (id integer, body text)
  WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);
CREATE TABLE public.none (id integer);
