CREATE TYPE person AS (id integer, name text);
CREATE TABLE employee OF person (PRIMARY KEY (id));
CREATE TABLE customer OF person;
