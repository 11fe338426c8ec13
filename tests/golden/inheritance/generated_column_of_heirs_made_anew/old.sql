-- server: 14
CREATE TABLE thing (name text, code text COMPRESSION pglz GENERATED ALWAYS AS (lower(name)) STORED);
CREATE TABLE book () INHERITS (thing);
CREATE TABLE novel () INHERITS (book);
COMMENT ON COLUMN thing.code IS 'of things';
COMMENT ON COLUMN novel.code IS 'of novels';
ALTER TABLE book ALTER code SET STATISTICS 7;
