CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE DOMAIN public.fine_mood AS public.mood DEFAULT 'ok' CONSTRAINT fine CHECK (VALUE >= 'ok'::public.mood);
CREATE TABLE public.person (mood public.fine_mood DEFAULT 'good', moods public.fine_mood[]);
