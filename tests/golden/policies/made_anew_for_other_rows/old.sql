-- roles: reader
CREATE TABLE doc (id int PRIMARY KEY, org int, body text);
CREATE POLICY same ON doc USING (org > 0);
CREATE POLICY hide ON doc AS RESTRICTIVE USING (org > 0);
CREATE POLICY read ON doc FOR SELECT TO reader USING (org > 1);
