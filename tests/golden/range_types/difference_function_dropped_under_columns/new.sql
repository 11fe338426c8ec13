CREATE TYPE span AS RANGE (SUBTYPE = numeric);
CREATE TABLE item (span span, spans span[]);
