CREATE TYPE public.place AS (street text, "House No" varchar(10), town text COLLATE "C", at point[]);
COMMENT ON TYPE public.place IS 'Where people live';
COMMENT ON COLUMN public.place."House No" IS 'With a letter';
CREATE TYPE public.nothing AS ();
CREATE TABLE public.person (home public.place, others public.place[]);
