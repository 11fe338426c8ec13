-- server: 14
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TABLE public.person (id integer PRIMARY KEY, mood public.mood DEFAULT 'ok' NOT NULL, feeling public.mood GENERATED ALWAYS AS (mood) STORED);
CREATE FUNCTION public.feels(mood public.mood) RETURNS text LANGUAGE sql IMMUTABLE RETURN 'feels ' || CASE mood WHEN 'ok'::public.mood THEN 'fine' ELSE 'great' END;
CREATE VIEW public.feelings AS SELECT id, mood, public.feels(mood) AS feeling FROM public.person;
COMMENT ON VIEW public.feelings IS 'How all feel';
CREATE FUNCTION public.watch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER watch BEFORE UPDATE ON public.person FOR EACH ROW WHEN (NEW.mood = 'good'::public.mood) EXECUTE FUNCTION public.watch();
CREATE RULE greet AS ON INSERT TO public.feelings DO INSTEAD INSERT INTO public.person (id, mood) VALUES (NEW.id, NEW.mood);
CREATE STATISTICS public.spread ON id, mood FROM public.person;
