CREATE TABLE public.t (id integer, body text)
  WITH (fillfactor = 80, parallel_workers = 4, toast.autovacuum_vacuum_threshold = 100);
CREATE TABLE public.none (id integer, body text) WITH (toast.vacuum_truncate = false);
