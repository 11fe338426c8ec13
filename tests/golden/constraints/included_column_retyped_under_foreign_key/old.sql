CREATE TABLE a (id int, state text, up int, CONSTRAINT a_key PRIMARY KEY (id) INCLUDE (state));
ALTER TABLE a ADD CONSTRAINT a_up FOREIGN KEY (up) REFERENCES a (id);
CREATE TABLE b (a int REFERENCES a (id));
