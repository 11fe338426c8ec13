CREATE TYPE public.point3 AS (x integer, y integer, label text);
CREATE TABLE public.plain OF public.point3;
CREATE TABLE public.filled OF public.point3
  (x WITH OPTIONS NOT NULL PRIMARY KEY, y WITH OPTIONS DEFAULT 0 CHECK (y >= 0), UNIQUE (label));
