CREATE TYPE public.mood AS ENUM ('ok', 'sad');
CREATE FUNCTION public.feel(mood public.mood DEFAULT 'ok') RETURNS text LANGUAGE sql AS 'SELECT 1::text';
CREATE VIEW public.feeling AS SELECT public.feel() AS feeling;
