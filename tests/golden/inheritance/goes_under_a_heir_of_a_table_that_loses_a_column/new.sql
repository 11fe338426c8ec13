CREATE TABLE first (id int);
CREATE TABLE beside () INHERITS (first);
CREATE TABLE below () INHERITS (beside);
