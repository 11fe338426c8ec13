CREATE TABLE public.p (id integer, mail character varying(10)) PARTITION BY RANGE (id);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM (1) TO (2);
CREATE INDEX first_mail ON public.p_1 (mail) WITH (fillfactor='70');
CREATE INDEX first_lower ON public.p_1 (id) WHERE mail > 'a';
CREATE INDEX p_mail ON public.p (mail);
CREATE INDEX p_lower ON public.p (id) WHERE mail > 'a';
CREATE INDEX p_id ON public.p (id);
