-- server: 15
CREATE TABLE book (title text);
CREATE TABLE novel () INHERITS (book);
CREATE TABLE poem () INHERITS (book);
CREATE PUBLICATION news FOR TABLE book;
CREATE PUBLICATION parents FOR TABLE book;
