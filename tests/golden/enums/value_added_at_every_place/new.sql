CREATE TYPE public.mood AS ENUM ('sad', 'low', 'ok', 'fine', 'good', 'great', 'it''s "best"');
CREATE TABLE public.person (mood public.mood);
