CREATE TABLE t (a bigint DEFAULT 2, b bigint, c varchar(9) DEFAULT 'c', d numeric(10,2), e integer);
CREATE VIEW sums AS SELECT sum(a) AS a, sum(e) AS e FROM t;
