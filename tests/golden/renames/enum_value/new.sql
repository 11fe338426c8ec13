CREATE TYPE public.state AS ENUM ('on', 'dark');
CREATE TABLE public.lamp (state public.state DEFAULT 'dark');
