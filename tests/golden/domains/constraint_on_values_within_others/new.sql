CREATE DOMAIN amount AS int NOT NULL CONSTRAINT paid CHECK (VALUE > 0);
CREATE TYPE price AS (net amount, tax amount);
CREATE TABLE item (id int, asked price, history amount[]);
CREATE DOMAIN grade AS int;
CREATE TABLE exam (grades grade[]);
