CREATE TABLE person (name text, age integer, gone integer DEFAULT 3, filled integer NOT NULL DEFAULT 4);
CREATE FUNCTION is_fine(person) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE POLICY p ON person USING (is_fine(NULL::person));
CREATE MATERIALIZED VIEW m AS SELECT person AS whole FROM person;
CREATE INDEX ON m ((whole IS NULL));
CREATE VIEW v AS SELECT count(*) AS number FROM person;
