CREATE TABLE above (id int, CONSTRAINT pos CHECK (id > 0));
CREATE TABLE below () INHERITS (above);
