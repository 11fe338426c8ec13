CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
COMMENT ON TYPE public.mood IS 'How one feels';
CREATE TABLE public.person (id integer PRIMARY KEY, mood public.mood DEFAULT 'ok' NOT NULL);
