CREATE TABLE book (shop bigint NOT NULL, id bigint, title text, CONSTRAINT book_pkey PRIMARY KEY (id));
CREATE TABLE copy (id bigint PRIMARY KEY, book bigint REFERENCES book);
INSERT INTO book VALUES (1, 1, 'Emma');
INSERT INTO copy VALUES (1, 1);
