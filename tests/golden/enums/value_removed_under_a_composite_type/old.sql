CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TYPE public.state AS (mood public.mood, since date, moods public.mood[]);
CREATE TABLE public.person (id integer, state public.state);
CREATE TYPE public.unused AS (mood public.mood);
