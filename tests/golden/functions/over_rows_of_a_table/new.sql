CREATE TABLE public.human (id integer, name text);
CREATE FUNCTION public.label(public.human) RETURNS text LANGUAGE sql STABLE AS 'SELECT $1.name';
CREATE VIEW public.labels AS SELECT public.label(p) AS label FROM public.human AS p;
