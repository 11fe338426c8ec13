CREATE TABLE doc (id int);
CREATE TABLE reader (name text CONSTRAINT reader_key PRIMARY KEY);
CREATE POLICY readers ON doc USING (EXISTS (SELECT 1 FROM reader));
