CREATE TYPE public.mood AS ENUM ('ok', 'good');
CREATE TABLE public.person (id integer, mood public.mood);
CREATE VIEW public.happy AS SELECT id, mood FROM public.person WHERE mood > 'ok'::public.mood;
CREATE VIEW public.happiest AS SELECT id, mood::text AS mood FROM public.happy;
COMMENT ON VIEW public.happy IS 'Who laughs';
COMMENT ON COLUMN public.happy.mood IS 'How much';
CREATE MATERIALIZED VIEW public.counted AS SELECT mood, count(*) AS number FROM public.person GROUP BY mood;
CREATE UNIQUE INDEX counted_mood ON public.counted (mood);
