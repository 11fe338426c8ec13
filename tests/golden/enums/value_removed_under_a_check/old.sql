CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'good');
CREATE TABLE public.person (mood public.mood, CONSTRAINT fine CHECK (mood >= 'ok'::public.mood));
COMMENT ON CONSTRAINT fine ON public.person IS 'Cheer up';
