CREATE TABLE book (id bigint PRIMARY KEY, title text NOT NULL);
CREATE INDEX book_title ON book (title) WHERE id > 0;
INSERT INTO book VALUES (1, 'Emma');
