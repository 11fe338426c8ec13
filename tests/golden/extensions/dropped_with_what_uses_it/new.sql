CREATE TABLE public.person (id integer, mail text);
CREATE INDEX ON public.person (mail);
