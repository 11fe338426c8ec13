CREATE TYPE size AS (width int, unit text);
CREATE TABLE picture (sizes size[]);
