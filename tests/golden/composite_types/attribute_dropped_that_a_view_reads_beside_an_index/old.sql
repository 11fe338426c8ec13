CREATE TYPE address AS (street text, zip text, city text);
CREATE TABLE person (id int, home address, work address);
CREATE INDEX pc ON person (((home).city));
CREATE VIEW staff AS SELECT (home).city, (work).zip FROM person;
