CREATE TABLE item (code boolean GENERATED ALWAYS AS (note IS NULL) STORED, note text);
CREATE SEQUENCE codes;
ALTER SEQUENCE codes OWNED BY item.code;
COMMENT ON SEQUENCE codes IS 'of codes';