CREATE TABLE public.t (id integer);
CREATE TABLE public.log (id integer);
CREATE RULE logged AS ON DELETE TO public.t DO ALSO INSERT INTO public.log VALUES (OLD.id);
COMMENT ON RULE logged ON public.t IS 'Who goes';
ALTER TABLE public.t ENABLE REPLICA RULE logged;
