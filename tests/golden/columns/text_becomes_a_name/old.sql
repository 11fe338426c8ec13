CREATE TABLE word (a text, b varchar(9), c name);
