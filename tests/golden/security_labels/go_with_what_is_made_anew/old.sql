-- providers: demo
CREATE TABLE t (id int, mail varchar(10));
CREATE VIEW v AS SELECT id, mail FROM t;
SECURITY LABEL FOR demo ON VIEW v IS 'kept';
SECURITY LABEL FOR demo ON COLUMN v.mail IS 'kept too';
COMMENT ON COLUMN v.mail IS 'said';
CREATE TYPE c AS (a int, b int);
SECURITY LABEL FOR demo ON TYPE c IS 'of a type';
SECURITY LABEL FOR demo ON COLUMN c.b IS 'of b';