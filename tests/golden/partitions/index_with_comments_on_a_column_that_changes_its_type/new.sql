CREATE TABLE public.p (id integer, mail character varying(20), note text) PARTITION BY RANGE (id);
CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM (1) TO (2);
CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM (2) TO (3);
CREATE INDEX p_mail ON public.p (mail);
COMMENT ON INDEX public.p_mail IS 'Mail';
COMMENT ON INDEX public.p_2_mail_idx IS 'Mail of the second';
ALTER TABLE public.p ADD CONSTRAINT p_key UNIQUE (id, mail);
COMMENT ON CONSTRAINT p_1_id_mail_key ON public.p_1 IS 'Key of the first';
