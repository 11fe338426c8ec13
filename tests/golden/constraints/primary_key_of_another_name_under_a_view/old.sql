CREATE TABLE t (id integer PRIMARY KEY, name text, part integer);
CREATE VIEW v AS SELECT id, name, count(*) FROM t GROUP BY id;
