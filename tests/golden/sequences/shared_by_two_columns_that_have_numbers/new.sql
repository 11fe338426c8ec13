CREATE SEQUENCE s;
CREATE TABLE a (id int NOT NULL DEFAULT nextval('s'));
CREATE TABLE b (id int NOT NULL DEFAULT nextval('s'));
