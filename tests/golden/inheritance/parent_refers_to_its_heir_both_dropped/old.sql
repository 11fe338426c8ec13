CREATE TABLE person (id int, boss int);
CREATE TABLE manager (level int UNIQUE) INHERITS (person);
ALTER TABLE person ADD FOREIGN KEY (boss) REFERENCES manager (level);
