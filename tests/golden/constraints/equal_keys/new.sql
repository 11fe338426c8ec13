CREATE TABLE come (id int, mail text, CONSTRAINT come_key PRIMARY KEY (id));
ALTER TABLE come ADD CONSTRAINT come_other UNIQUE (id);
ALTER TABLE come ADD CONSTRAINT come_mail UNIQUE (mail);
ALTER TABLE come ADD CONSTRAINT come_once_more UNIQUE (mail);
COMMENT ON CONSTRAINT come_other ON come IS 'the same once more';
