CREATE EXTENSION citext; CREATE EXTENSION hstore;
CREATE TABLE t (mail text UNIQUE, h hstore);
