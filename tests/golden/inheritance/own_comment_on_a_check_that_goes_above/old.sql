CREATE TABLE above (id int);
CREATE TABLE below (CONSTRAINT pos CHECK (id > 0)) INHERITS (above);
COMMENT ON CONSTRAINT pos ON below IS 'own';
