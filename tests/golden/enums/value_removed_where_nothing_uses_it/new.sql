CREATE TYPE public.mood AS ENUM ('ok');
COMMENT ON TYPE public.mood IS 'How one feels';
