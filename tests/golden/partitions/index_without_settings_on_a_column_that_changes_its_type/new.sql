CREATE TABLE public.p (id integer, mail character varying(20)) PARTITION BY RANGE (id);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM (1) TO (2);
CREATE INDEX p_mail ON public.p (mail) WITH (fillfactor='70');
