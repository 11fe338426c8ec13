CREATE TYPE public.mood AS ENUM ('sad', 'ok');
CREATE TABLE public.person (moods public.mood[] DEFAULT '{ok}' NOT NULL, history public.mood[][]);
CREATE INDEX person_moods ON public.person USING gin (moods);
