-- server: 15
CREATE TABLE book (id int, title text, price int);
CREATE PUBLICATION news FOR TABLE book (id, title);
