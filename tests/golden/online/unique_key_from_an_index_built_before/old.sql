CREATE TABLE book (id bigint PRIMARY KEY, isbn text, edition integer);
INSERT INTO book VALUES (1, '3-16', 1);
