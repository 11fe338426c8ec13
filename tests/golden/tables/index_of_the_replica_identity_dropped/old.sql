CREATE TABLE public.a (id integer NOT NULL);
CREATE UNIQUE INDEX a_id ON public.a (id);
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_id;
