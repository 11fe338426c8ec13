CREATE TABLE u (o bigint);
CREATE TABLE s (a int);