CREATE FUNCTION public.may(n integer) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT n > 0';
CREATE TABLE public.t (id integer);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON public.t USING (public.may(id));
CREATE POLICY gone ON public.t USING (id > 7);
