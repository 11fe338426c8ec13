CREATE TABLE one (id integer UNIQUE, parent integer) PARTITION BY HASH (id);
CREATE TABLE two (note text);
ALTER TABLE one ADD CONSTRAINT up FOREIGN KEY (parent) REFERENCES one (id);
