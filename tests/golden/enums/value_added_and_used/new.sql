CREATE TYPE public.mood AS ENUM ('ok', 'good', 'great');
CREATE TABLE public.person (mood public.mood DEFAULT 'great', CONSTRAINT happy CHECK (mood <> 'great'::public.mood));
CREATE INDEX person_great ON public.person (mood) WHERE mood = 'great';
CREATE VIEW public.great AS SELECT * FROM public.person WHERE mood = 'great';
