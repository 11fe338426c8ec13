-- roles: reader
CREATE TABLE doc (id int PRIMARY KEY, org bigint, body text);
CREATE POLICY same ON doc USING (org > 0);
CREATE POLICY hide ON doc USING (org > 0);
CREATE POLICY read ON doc FOR SELECT TO public USING (true OR org > 1);
