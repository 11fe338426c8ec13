CREATE TYPE public.mood AS ENUM ('ok', 'good');
CREATE TYPE public.moods AS RANGE (subtype = public.mood);
CREATE TABLE public.person (moods public.moods);
