CREATE TYPE size AS (width int, height int);
CREATE DOMAIN one_size AS size;
CREATE DOMAIN sizes AS size[];
CREATE TABLE picture (one one_size, several one_size[], many sizes);
