-- server: 14
CREATE TABLE t (a text, v integer);
CREATE FUNCTION next_v() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT max(v) FROM t; END;
ALTER TABLE t ALTER v SET DEFAULT next_v();
