CREATE DOMAIN code AS text;
CREATE TYPE item AS (id int, first code, second code);
