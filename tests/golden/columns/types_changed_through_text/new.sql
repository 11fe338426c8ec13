CREATE TYPE public.mood AS ENUM ('sad', 'happy');
CREATE TABLE public.t (a integer, b uuid, c public.mood, d integer, e jsonb, f text[], g integer[], h text, i integer, j public.mood[], k text);
