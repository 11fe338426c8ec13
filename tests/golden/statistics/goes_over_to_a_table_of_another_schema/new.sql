CREATE SCHEMA other;
CREATE TABLE other.t (a int, b int);
CREATE STATISTICS s ON a, b FROM other.t;
