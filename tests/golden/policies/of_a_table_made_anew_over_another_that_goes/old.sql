CREATE TABLE other ();
CREATE TABLE book (at timestamp) PARTITION BY LIST (at);
CREATE POLICY readers ON book USING (EXISTS (SELECT FROM other));
