CREATE SCHEMA other;
CREATE TABLE other.a (id integer PRIMARY KEY);
CREATE TABLE public.b (a integer REFERENCES other.a);
