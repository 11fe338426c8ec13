CREATE TABLE t (a int, b text);
CREATE STATISTICS s1 ON a, b FROM t;