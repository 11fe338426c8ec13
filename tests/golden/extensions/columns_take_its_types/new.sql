CREATE EXTENSION citext; CREATE EXTENSION hstore;
CREATE TABLE t (mail citext UNIQUE, h jsonb);
