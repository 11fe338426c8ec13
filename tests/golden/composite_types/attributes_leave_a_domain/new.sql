CREATE TYPE item AS (id int, first text, second text);
