CREATE FUNCTION public.may(who integer) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT who > 0';
CREATE TABLE public.t (id integer);
CREATE TABLE public.late (id integer);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON public.t USING (public.may(id));
CREATE POLICY b ON public.t USING (id IN (SELECT id FROM public.late));
