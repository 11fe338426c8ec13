CREATE TYPE public.mood AS ENUM ('ok', 'good');
CREATE TABLE public.person (id integer, mood public.mood);
