CREATE TABLE public.person (id integer, name text);
CREATE FUNCTION public.label(public.person) RETURNS text LANGUAGE sql STABLE AS 'SELECT $1.name';
CREATE VIEW public.labels AS SELECT public.label(p) AS label FROM public.person AS p;
