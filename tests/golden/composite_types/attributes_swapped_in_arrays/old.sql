CREATE TYPE size AS (width int, height int);
CREATE TYPE frame AS (name text, sizes size[]);
CREATE TABLE picture (outer_size size, sizes size[] DEFAULT '{}', frames frame[]);
