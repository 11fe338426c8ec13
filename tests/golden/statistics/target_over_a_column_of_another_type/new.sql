CREATE TYPE mood AS ENUM ('glad');
CREATE TABLE book (price numeric, mood mood, title text);
CREATE STATISTICS pairs ON price, mood FROM book;
CREATE STATISTICS others ON mood, title FROM book;
ALTER STATISTICS pairs SET STATISTICS 300;
ALTER STATISTICS others SET STATISTICS 100;
