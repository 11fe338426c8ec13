CREATE TYPE size AS (height int, width int);
CREATE DOMAIN one_size AS size;
CREATE DOMAIN sizes AS size[];
CREATE TABLE picture (one one_size, several one_size[], many sizes);
