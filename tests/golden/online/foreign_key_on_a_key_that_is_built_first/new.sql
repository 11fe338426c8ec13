CREATE TABLE author (id bigint, name text);
CREATE UNIQUE INDEX author_id ON author (id);
CREATE TABLE book (id bigint PRIMARY KEY, author bigint REFERENCES author (id));
CREATE INDEX book_author ON book (author);
