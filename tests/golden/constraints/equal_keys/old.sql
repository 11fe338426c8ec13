CREATE TABLE gone (id int, CONSTRAINT gone_key PRIMARY KEY (id));
ALTER TABLE gone ADD CONSTRAINT gone_other UNIQUE (id);
COMMENT ON CONSTRAINT gone_other ON gone IS 'the same once more';
