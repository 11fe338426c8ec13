CREATE TABLE author (id bigint, name text);
CREATE TABLE book (id bigint PRIMARY KEY, author bigint);
INSERT INTO author VALUES (1, 'Austen');
INSERT INTO book VALUES (1, 1);
