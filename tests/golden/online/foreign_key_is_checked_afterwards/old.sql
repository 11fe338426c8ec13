CREATE TABLE author (id bigint PRIMARY KEY);
CREATE TABLE book (id bigint PRIMARY KEY, author bigint);
INSERT INTO author VALUES (1);
INSERT INTO book VALUES (1, 1);
