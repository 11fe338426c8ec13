-- server: 15
CREATE SCHEMA s;
CREATE TABLE public.item (id integer PRIMARY KEY, name text);
CREATE TABLE public.log (id integer PRIMARY KEY);
CREATE TABLE s.inner (id integer PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE public.item (id, name);
