CREATE EXTENSION hstore;
CREATE TABLE product (id integer PRIMARY KEY, attributes hstore DEFAULT ''::hstore NOT NULL);
CREATE INDEX product_attributes ON product USING gin (attributes);
