CREATE DOMAIN amount AS int;
CREATE TYPE price AS (net amount, tax amount);
CREATE TABLE item (id int, asked price, history amount[]);
CREATE DOMAIN grade AS int CONSTRAINT few CHECK (VALUE < 10);
CREATE TABLE exam (grades grade[]);
