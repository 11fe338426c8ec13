CREATE TYPE public.mood AS ENUM ('ok', 'good');
CREATE TABLE public.person (mood public.mood);
