CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TABLE public.person (id integer, mood public.mood, UNIQUE (id, mood));
CREATE INDEX by_mood ON public.person (mood);
CREATE INDEX by_partial ON public.person (id) WHERE mood = 'ok';
CREATE INDEX by_expression ON public.person ((mood = 'good'::public.mood));
COMMENT ON INDEX public.by_partial IS 'Those who are ok';
