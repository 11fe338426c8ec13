CREATE TABLE item (code text, note text);
CREATE SEQUENCE codes;
ALTER SEQUENCE codes OWNED BY item.code;
COMMENT ON SEQUENCE codes IS 'of codes';