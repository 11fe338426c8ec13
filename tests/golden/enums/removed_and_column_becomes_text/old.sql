CREATE TYPE public.mood AS ENUM ('sad', 'ok');
CREATE TABLE public.person (mood public.mood DEFAULT 'ok');
