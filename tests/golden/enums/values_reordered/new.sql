CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TABLE public.person (mood public.mood);
CREATE INDEX person_mood ON public.person (mood);
