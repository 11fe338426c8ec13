CREATE TYPE public.state AS ENUM ('on', 'off');
CREATE TABLE public.lamp (state public.state DEFAULT 'off');
