-- providers: demo
CREATE SCHEMA s;