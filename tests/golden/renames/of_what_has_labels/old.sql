-- providers: demo
CREATE TABLE person (id int, mail text);
SECURITY LABEL FOR demo ON TABLE person IS 'of people';
SECURITY LABEL FOR demo ON COLUMN person.mail IS 'masked';