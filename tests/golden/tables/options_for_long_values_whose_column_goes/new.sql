CREATE TABLE t (at timestamp, long boolean GENERATED ALWAYS AS (at IS NULL) STORED);
