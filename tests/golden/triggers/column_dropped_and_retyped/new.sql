CREATE TABLE public.t (id integer, name text);
CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER a BEFORE UPDATE OF name ON public.t FOR EACH ROW WHEN (NEW.name <> '') EXECUTE FUNCTION public.note();
CREATE TRIGGER c BEFORE UPDATE OF id ON public.t FOR EACH ROW EXECUTE FUNCTION public.note();
ALTER TABLE public.t DISABLE TRIGGER a;
COMMENT ON TRIGGER a ON public.t IS 'When named';
