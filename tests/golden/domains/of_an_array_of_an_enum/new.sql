CREATE TYPE public.mood AS ENUM ('ok', 'good');
CREATE DOMAIN public.moods AS public.mood[] CHECK (array_length(VALUE, 1) > 0);
CREATE TYPE public.day AS (at date, moods public.moods);
CREATE TABLE public.diary (day public.day, days public.day[], moods public.moods DEFAULT ARRAY['ok'::public.mood]);
