CREATE TABLE book (at timestamp);
CREATE POLICY readers ON book USING (true);
