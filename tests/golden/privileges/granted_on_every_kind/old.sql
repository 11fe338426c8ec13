-- roles: reader, writer
CREATE SCHEMA s;
CREATE TYPE s.mood AS ENUM ('good', 'bad');
CREATE DOMAIN s.positive AS integer;
CREATE TYPE s.pair AS (a integer, b text);
CREATE SEQUENCE s.counter;
CREATE TABLE s.item (id integer GENERATED ALWAYS AS IDENTITY, code serial, name text);
CREATE VIEW s.items AS SELECT id, name FROM s.item;
CREATE MATERIALIZED VIEW s.stored AS SELECT id, name FROM s.item;
CREATE FUNCTION s.twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE PROCEDURE s.nothing() LANGUAGE sql AS '';
CREATE AGGREGATE s.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER there FOREIGN DATA WRAPPER far;
CREATE FOREIGN TABLE s.away (id integer) SERVER there;
CREATE TRUSTED LANGUAGE speak HANDLER plpgsql_call_handler;
