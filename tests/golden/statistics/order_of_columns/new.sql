CREATE TABLE t (c int, b int, a int);
CREATE STATISTICS s (ndistinct) ON a, b FROM t;
