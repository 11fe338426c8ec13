CREATE TYPE public.point3 AS (x integer, y integer, z integer);
CREATE TYPE public.line3 AS (start public.point3, stop public.point3);
CREATE TABLE public.drawing (line public.line3);
