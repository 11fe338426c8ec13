CREATE TABLE book (id bigint, title text);
INSERT INTO book VALUES (1, 'Emma');
