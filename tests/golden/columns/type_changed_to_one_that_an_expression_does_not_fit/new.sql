CREATE TABLE public.a (id integer, name integer CHECK (name <> 0), code integer CHECK (code > 3));
CREATE INDEX a_name ON public.a (abs(name));
CREATE INDEX a_code ON public.a (code);
