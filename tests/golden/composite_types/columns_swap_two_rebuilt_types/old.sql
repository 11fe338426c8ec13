CREATE TYPE one AS (x integer, y integer);
CREATE TYPE two AS (x integer, y integer);
CREATE TABLE t (a one, b two);
