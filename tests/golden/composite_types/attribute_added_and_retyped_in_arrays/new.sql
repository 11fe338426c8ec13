CREATE TYPE size AS (width bigint, height int);
CREATE TABLE picture (sizes size[]);
