CREATE TYPE one AS (x bigint, y integer);
CREATE TYPE two AS (x integer, y bigint);
CREATE TABLE t (a two, b one);
