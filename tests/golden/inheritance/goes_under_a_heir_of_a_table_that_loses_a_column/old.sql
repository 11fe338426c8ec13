CREATE TABLE first (id int, gone text);
CREATE TABLE below () INHERITS (first);
CREATE TABLE beside () INHERITS (first);
