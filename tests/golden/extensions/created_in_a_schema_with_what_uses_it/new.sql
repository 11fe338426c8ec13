CREATE SCHEMA tools;
CREATE EXTENSION citext SCHEMA tools;
CREATE EXTENSION btree_gist;
COMMENT ON EXTENSION btree_gist IS 'for rooms';
CREATE TABLE public.person (mail tools.citext UNIQUE);
CREATE TABLE public.room (id integer, during tsrange, EXCLUDE USING gist (id WITH =, during WITH &&));
