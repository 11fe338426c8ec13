CREATE TYPE public.point3 AS (x integer, y integer, label text);
