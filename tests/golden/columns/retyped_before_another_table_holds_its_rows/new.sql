CREATE TABLE u (o int);
CREATE TABLE s (a int, w u);