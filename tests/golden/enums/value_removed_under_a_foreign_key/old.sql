CREATE TYPE public.mood AS ENUM ('sad', 'ok');
CREATE TABLE public.mood_name (mood public.mood PRIMARY KEY);
CREATE TABLE public.person (mood public.mood REFERENCES public.mood_name);
