CREATE TABLE book (isbn int, title text, price int);
CREATE PUBLICATION news FOR TABLE book (isbn, title);
