CREATE TABLE book (id bigint PRIMARY KEY, price numeric);
INSERT INTO book VALUES (1, 3);
