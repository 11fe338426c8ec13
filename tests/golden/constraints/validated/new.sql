CREATE TABLE public.a (id integer PRIMARY KEY, n integer);
ALTER TABLE public.a ADD CONSTRAINT positive CHECK (n > 0);
ALTER TABLE public.a ADD CONSTRAINT to_itself FOREIGN KEY (n) REFERENCES public.a;
COMMENT ON CONSTRAINT positive ON public.a IS 'Stays';
