CREATE TYPE public.place AS (street text, town text);
COMMENT ON COLUMN public.place.town IS 'Its name';
CREATE TABLE public.person (home public.place);
