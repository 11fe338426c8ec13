CREATE TYPE public.place AS (street text, house text, town text);
CREATE TABLE public.person (home public.place DEFAULT ROW('a', NULL, 'b')::public.place);
