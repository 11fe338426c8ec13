CREATE TABLE product (id integer PRIMARY KEY, attributes jsonb DEFAULT '{}' NOT NULL);
CREATE INDEX product_attributes ON product USING gin (attributes jsonb_path_ops);
