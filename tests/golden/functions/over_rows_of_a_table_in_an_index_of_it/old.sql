CREATE SCHEMA app;
CREATE TABLE app.item (id integer, code text);
CREATE FUNCTION app.label(app.item) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.code';
CREATE INDEX item_label ON app.item (app.label(item));
CREATE INDEX item_code ON app.item (code);
