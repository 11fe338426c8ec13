CREATE TABLE public.t (id integer, n integer);
CREATE INDEX a ON public.t ((id + n), (id - n));
CREATE INDEX b ON public.t ((id + n), id, (id - n));
ALTER INDEX public.b ALTER COLUMN 1 SET STATISTICS 100;
ALTER INDEX public.b ALTER COLUMN 3 SET STATISTICS 300;
