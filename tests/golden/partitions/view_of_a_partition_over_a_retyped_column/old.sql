CREATE TABLE book (id int, price int) PARTITION BY LIST (id);
CREATE TABLE first PARTITION OF book FOR VALUES IN (1);
CREATE VIEW firsts AS SELECT price FROM first;
