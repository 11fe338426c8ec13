CREATE TABLE kept (id int, mail text, note text);
SECURITY LABEL FOR demo ON TABLE kept IS 'public';
SECURITY LABEL FOR "Odd one" ON TABLE kept IS 'both';
SECURITY LABEL FOR demo ON COLUMN kept.note IS 'MASKED';
CREATE VIEW shown AS SELECT id FROM kept;
SECURITY LABEL FOR demo ON VIEW shown IS 'v';
SECURITY LABEL FOR "Odd one" ON COLUMN shown.id IS 'i';
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
SECURITY LABEL FOR demo ON SCHEMA public IS 'p';