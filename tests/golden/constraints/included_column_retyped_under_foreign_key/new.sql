CREATE TABLE a (id int, state varchar(10), up int, CONSTRAINT a_key PRIMARY KEY (id) INCLUDE (state));
ALTER TABLE a ADD CONSTRAINT a_up FOREIGN KEY (up) REFERENCES a (id);
CREATE TABLE b (a int REFERENCES a (id));
