CREATE TABLE p (a int, d text);
CREATE TABLE c () INHERITS (p);
CREATE TABLE g (d text) INHERITS (c);