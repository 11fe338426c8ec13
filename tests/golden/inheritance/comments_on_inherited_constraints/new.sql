CREATE TABLE above (id bigint, CONSTRAINT changed CHECK (id > 1), CONSTRAINT added CHECK (id < 9));
CREATE TABLE below () INHERITS (above);
COMMENT ON CONSTRAINT changed ON below IS 'stays';
COMMENT ON CONSTRAINT added ON below IS 'new';
CREATE TABLE key (id bigint PRIMARY KEY);
CREATE TABLE parted (id bigint CONSTRAINT refers REFERENCES key) PARTITION BY LIST (id);
CREATE TABLE part PARTITION OF parted FOR VALUES IN (1);
COMMENT ON CONSTRAINT refers ON part IS 'of a part';
