CREATE TABLE human (id int, address text);
SECURITY LABEL FOR demo ON TABLE human IS 'of people';