CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TABLE public.person (id integer, note text DEFAULT 'good'::public.mood::text, moods public.mood[] DEFAULT ARRAY['ok'::public.mood]);
CREATE VIEW public.p AS SELECT id, note FROM public.person;
ALTER VIEW public.p ALTER COLUMN note SET DEFAULT 'ok'::public.mood::text;
