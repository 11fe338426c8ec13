CREATE TABLE public.a (id integer NOT NULL, n integer NOT NULL);
CREATE UNIQUE INDEX a_id ON public.a (id, n);
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_id;
ALTER TABLE public.a CLUSTER ON a_id;
