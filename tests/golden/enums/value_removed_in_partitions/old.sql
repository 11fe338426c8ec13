CREATE TYPE public.mood AS ENUM ('sad', 'ok');
CREATE TABLE public.person (id integer, mood public.mood) PARTITION BY RANGE (id);
CREATE TABLE public.person_1 PARTITION OF public.person FOR VALUES FROM (1) TO (100);
CREATE TABLE public.base (mood public.mood);
CREATE TABLE public.child (name text) INHERITS (public.base);
