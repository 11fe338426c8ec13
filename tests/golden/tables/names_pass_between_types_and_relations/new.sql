CREATE TABLE a (x integer);
CREATE VIEW b AS SELECT 1 AS x;
CREATE MATERIALIZED VIEW c AS SELECT 1 AS x;
CREATE SEQUENCE d;
CREATE TYPE z AS ENUM ('x');
CREATE DOMAIN y AS integer;
CREATE TYPE w AS (x integer);
CREATE TABLE t (a text, b integer, c text, d int4range);
CREATE INDEX e ON t (a);
