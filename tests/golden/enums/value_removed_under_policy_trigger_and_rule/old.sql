CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TABLE public.person (id integer, mood public.mood);
CREATE POLICY happy ON public.person USING (mood = 'good'::public.mood);
CREATE FUNCTION public.noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER noted BEFORE UPDATE OF mood ON public.person FOR EACH ROW WHEN (NEW.mood = 'good') EXECUTE FUNCTION public.noted();
CREATE RULE quiet AS ON UPDATE TO public.person WHERE NEW.mood = 'ok' DO INSTEAD NOTHING;
CREATE STATISTICS public.related ON id, mood FROM public.person;
