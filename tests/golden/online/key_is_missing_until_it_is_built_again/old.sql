CREATE TABLE author (id int, name varchar(20), CONSTRAINT author_key UNIQUE (id));
CREATE TABLE note (author int, CONSTRAINT note_author FOREIGN KEY (author) REFERENCES author (id));
