CREATE TABLE book (title text);
CREATE TABLE novel () INHERITS (book);
CREATE TABLE poem () INHERITS (book);
CREATE PUBLICATION news FOR TABLE book WHERE (title > 'b');
CREATE PUBLICATION parents FOR TABLE ONLY book, poem;
