CREATE TABLE book (id bigint PRIMARY KEY, pages integer);
CREATE INDEX book_pages ON book (pages);
INSERT INTO book VALUES (1, 100);
