CREATE TABLE t (id integer, name text, part integer, CONSTRAINT whole PRIMARY KEY (id, part));
CREATE VIEW v AS SELECT id, name, count(*) FROM t GROUP BY id, name;
