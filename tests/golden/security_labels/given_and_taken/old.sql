-- providers: demo
CREATE TABLE kept (id int, mail text, note text);
SECURITY LABEL FOR demo ON TABLE kept IS 'secret';
SECURITY LABEL FOR demo ON COLUMN kept.mail IS 'MASKED WITH ''x''';
CREATE VIEW shown AS SELECT id FROM kept;
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
SECURITY LABEL FOR demo ON FUNCTION f(int) IS 'untrusted';