CREATE TABLE above (id bigint, CONSTRAINT changed CHECK (id > 0));
CREATE TABLE below () INHERITS (above);
COMMENT ON CONSTRAINT changed ON below IS 'stays';
CREATE TABLE key (id bigint PRIMARY KEY);
CREATE TABLE parted (id bigint) PARTITION BY LIST (id);
CREATE TABLE part PARTITION OF parted FOR VALUES IN (1);
