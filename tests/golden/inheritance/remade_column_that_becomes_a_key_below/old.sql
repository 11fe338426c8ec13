CREATE TABLE above (a int, c int GENERATED ALWAYS AS (a + 1) STORED);
CREATE TABLE below () INHERITS (above);
