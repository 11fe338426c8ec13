CREATE TABLE book (id bigint PRIMARY KEY);
CREATE TABLE copy (id bigint PRIMARY KEY, book bigint NOT NULL REFERENCES book, shelf text UNIQUE);
CREATE INDEX copy_book ON copy (book);
