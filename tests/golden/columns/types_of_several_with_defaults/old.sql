CREATE TABLE t (a integer DEFAULT 1, b integer, c varchar(5) DEFAULT 'c', d numeric(10,4), e smallint DEFAULT 5);
CREATE VIEW sums AS SELECT sum(a) AS a, sum(e) AS e FROM t;
