CREATE TABLE public.t (id integer, n integer);
CREATE INDEX a ON public.t ((id + n), (id - n));
ALTER INDEX public.a ALTER COLUMN 2 SET STATISTICS 200;
CREATE INDEX b ON public.t ((id + n), id, (id - n));
ALTER INDEX public.b ALTER COLUMN 3 SET STATISTICS 500;
