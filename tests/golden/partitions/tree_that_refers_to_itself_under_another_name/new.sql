CREATE TABLE two (id integer UNIQUE, parent integer) PARTITION BY HASH (id);
CREATE TABLE one (note text);
ALTER TABLE two ADD CONSTRAINT up FOREIGN KEY (parent) REFERENCES two (id);
