CREATE TYPE person AS (id bigint, name text, phone text, address text);
CREATE TABLE employee OF person (PRIMARY KEY (id), name DEFAULT '?');
CREATE TABLE customer OF person (name WITH OPTIONS NOT NULL);
CREATE INDEX customer_name ON customer (name);
CREATE VIEW names AS SELECT id, name FROM employee;
