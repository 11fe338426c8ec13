CREATE TABLE book (id bigint PRIMARY KEY, "Title" text, title_not_null_new integer,
                   CONSTRAINT "Title_not_null_new" CHECK (id > 0));
INSERT INTO book VALUES (1, 'Emma', 1);
