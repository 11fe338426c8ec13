CREATE SCHEMA b;
CREATE TABLE b.t (id serial PRIMARY KEY, more text);
CREATE VIEW public.v AS SELECT id FROM b.t;
