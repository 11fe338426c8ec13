CREATE TABLE book (id int);
CREATE MATERIALIZED VIEW others AS SELECT id FROM book;
CREATE INDEX by_id ON others (id);
CREATE VIEW all_of_it AS SELECT id FROM others;
