CREATE TABLE author (id int, name varchar(30), CONSTRAINT author_key UNIQUE (id) INCLUDE (name));
CREATE TABLE note (author int, CONSTRAINT note_author FOREIGN KEY (author) REFERENCES author (id));
