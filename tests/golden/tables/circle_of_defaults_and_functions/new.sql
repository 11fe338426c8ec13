-- server: 14
CREATE TABLE other (a integer);
CREATE TABLE one (a integer, b text NOT NULL);
CREATE TABLE two (a integer);
CREATE FUNCTION from_one() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT max(a) FROM one; END;
CREATE FUNCTION from_two() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT max(a) FROM two; END;
ALTER TABLE one ALTER a SET DEFAULT from_two();
ALTER TABLE two ALTER a SET DEFAULT from_one();
