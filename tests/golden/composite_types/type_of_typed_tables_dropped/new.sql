CREATE TYPE human AS (id integer, name text, born date);
CREATE TABLE employee (id integer PRIMARY KEY, name text, phone text);
CREATE TABLE customer OF human;
