CREATE TYPE public.mood AS ENUM ('good', 'ok', 'sad');
CREATE TABLE public.person (mood public.mood);
CREATE INDEX person_mood ON public.person (mood);
