CREATE TABLE t (a varchar(200), b int);
